package org.ixplanner.app.report.survey;

/// Where things stand on the sheet of a network, counted from 0.
public final class SurveyColumns {

    /// What the first cell says before the AS number.
    public static final String OWNER = "survey-1 ";

    /// Where an answer goes; hidden.
    public static final int PATH = 0;

    /// The answer.
    public static final int ANSWER = 3;

    /// How it is known.
    public static final int GRADE = 4;

    /// Whether it is confidential.
    public static final int CONFIDENTIAL = 5;

    static final int QUESTION = 1;
    static final int UNIT = 2;
    static final int REMARK = 6;

    private SurveyColumns() {}
}
