package org.ixplanner.exchange.planfile.setting;

import org.ixplanner.engine.text.Message;

/// A setting that cannot be made.
public final class SettingException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message problem;
    private final boolean malformed;

    private SettingException(Message problem, boolean malformed) {
        super(problem.toString());
        this.problem = problem;
        this.malformed = malformed;
    }

    /// The text is no setting at all.
    static SettingException malformed(String text) {
        return new SettingException(Message.of("setting.malformed", text), true);
    }

    /// The setting does not fit the plan.
    static SettingException unfit(String key, Object... args) {
        return new SettingException(Message.of(key, args), false);
    }

    /// What is wrong, and what was expected.
    public Message problem() {
        return problem;
    }

    /// Whether the text is no setting at all: wrong usage, whatever the plan.
    public boolean isMalformed() {
        return malformed;
    }
}
