package org.ixplanner.app.desktop.dialog;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ixplanner.app.importing.ImportPreview;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.planfile.Recovery;

/// Answers questions as a test has said before, and keeps what was told. A question without an answer is
/// refused, as if the person had cancelled.
public final class ScriptedDialogs implements Dialogs {

    private final Texts texts = new Texts(Locale.ENGLISH);
    private final Deque<Path> files = new ArrayDeque<>();
    private final Deque<List<Path>> imports = new ArrayDeque<>();
    private final Deque<Boolean> accepted = new ArrayDeque<>();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final Deque<Integer> copies = new ArrayDeque<>();
    private final Deque<Boolean> replacements = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    /// The next file or folder that is chosen.
    public ScriptedDialogs choose(Path file) {
        files.add(file);
        return this;
    }

    /// The next answer to what should become of unsaved changes.
    public ScriptedDialogs answer(Answer answer) {
        answers.add(answer);
        return this;
    }

    /// The next state that is recovered: a copy by its position, the file as saved for a negative one.
    public ScriptedDialogs recover(int copy) {
        copies.add(copy);
        return this;
    }

    /// The next answer to whether a file may be replaced.
    public ScriptedDialogs replace(boolean may) {
        replacements.add(may);
        return this;
    }

    /// Every question so far, in a word each.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /// Everything that was told: title, then problems, a line each.
    public List<String> told() {
        return List.copyOf(told);
    }

    @Override
    public Optional<Path> openPlan() {
        return file("open");
    }

    /// The next files that are imported.
    public ScriptedDialogs chooseAll(List<Path> chosen) {
        imports.add(chosen);
        return this;
    }

    /// The next answer to what files would do.
    public ScriptedDialogs accept(boolean isWanted) {
        accepted.add(isWanted);
        return this;
    }

    @Override
    public List<Path> importFiles() {
        asked.add("import");
        List<Path> chosen = imports.poll();
        return chosen == null ? List.of() : chosen;
    }

    @Override
    public boolean acceptImport(ImportPreview preview) {
        preview.files().forEach(file -> asked.add("accept " + file.added() + " new"));
        return Boolean.TRUE.equals(accepted.poll());
    }

    @Override
    public Optional<Path> savePlan(String suggested) {
        return file("save " + suggested);
    }

    @Override
    public Optional<Path> folder(Message title) {
        return file("folder");
    }

    @Override
    public Optional<Path> saveTable(String suggested) {
        return file("table " + suggested);
    }

    @Override
    public Answer unsaved(String plan) {
        asked.add("unsaved " + plan);
        Answer answer = answers.poll();
        return answer == null ? Answer.CANCEL : answer;
    }

    @Override
    public boolean replace(Path file) {
        asked.add("replace " + file.getFileName());
        return Boolean.TRUE.equals(replacements.poll());
    }

    @Override
    public Optional<Recovered> recover(Path file, boolean isDamaged, List<Recovery.Candidate> found) {
        asked.add((isDamaged ? "recover damaged " : "recover ") + file.getFileName() + " from " + found.size());
        Integer copy = copies.poll();
        if (copy == null) {
            return Optional.empty();
        }
        return Optional.of(copy < 0 ? new Recovered.AsSaved() : new Recovered.FromCopy(found.get(copy)));
    }

    @Override
    public void tell(Message title, List<Message> problems) {
        told.add(texts.format(title));
        problems.forEach(problem -> told.add(texts.format(problem)));
    }

    private Optional<Path> file(String question) {
        asked.add(question);
        return Optional.ofNullable(files.poll());
    }
}
