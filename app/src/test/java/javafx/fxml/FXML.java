package javafx.fxml;

/// A stand-in: the real one is not a library of this program, and a fixture that breaks the wall against it must
// compile.
public @interface FXML {}
