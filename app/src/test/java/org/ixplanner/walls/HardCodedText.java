package org.ixplanner.walls;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssertTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ConstantCaseLabelTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Finds texts for the user that are written in the code instead of in a message bundle.
///
/// What only reads like one (a column heading of a data file) says so on its line or the line above, with the reason:
/// `// not shown: column of the APNIC file`.
final class HardCodedText extends TreePathScanner<@Nullable Void, List<String>> {

    private static final Pattern NOT_SHOWN = Pattern.compile("// not shown: \\S");

    private static final String PLACEHOLDER = "%[^\\sa-zA-Z]*[a-zA-Z]|\\{\\d[^}]*}";
    private static final String WORD = "[(\"“‘]*\\p{L}[\\p{L}\\p{M}'’-]*[.,;:!?)\"”’…]*";
    // Two neighbours, a placeholder being one, with at least one real word between them.
    private static final Pattern PROSE =
            Pattern.compile("(?<!\\S)(?:(?:%1$s|%2$s) +(?=\\S*\\p{L}{2})(?:%2$s)|(?:%2$s) +(?:%1$s|%2$s))(?!\\S)"
                    .replace("%1$s", PLACEHOLDER)
                    .replace("%2$s", WORD));
    private static final Pattern MARKUP = Pattern.compile("<[^<>]*(>|$)");

    private static final Set<String> CONTROLS = Set.of(
            "Alert",
            "Button",
            "ButtonType",
            "CheckBox",
            "CheckMenuItem",
            "CustomMenuItem",
            "Hyperlink",
            "Label",
            "Menu",
            "MenuButton",
            "MenuItem",
            "RadioButton",
            "RadioMenuItem",
            "SplitMenuButton",
            "Tab",
            "TableColumn",
            "Text",
            "TextField",
            "TitledPane",
            "ToggleButton",
            "Tooltip",
            "TreeItem",
            "TreeTableColumn");
    private static final Set<String> SHOWING = Set.of(
            "setText",
            "setTitle",
            "setHeaderText",
            "setContentText",
            "setPromptText",
            "setAccessibleText",
            "setAccessibleHelp",
            "setCellValue",
            "drawString",
            "fillText",
            "println",
            "print",
            "printf");

    private static final Set<String> LOGGING = Set.of(
            "severe",
            "warning",
            "info",
            "config",
            "fine",
            "finer",
            "finest",
            "log",
            "logp",
            "entering",
            "exiting",
            "throwing");
    private static final Pattern LOGGER = Pattern.compile("(?i)(\\w+\\.)*\\w*log(ger)?");
    // Compared with data, said to developers or to the style engine.
    private static final Set<String> NEVER_SHOWN = Set.of(
            "equals",
            "equalsIgnoreCase",
            "startsWith",
            "endsWith",
            "contains",
            "matches",
            "compile",
            "requireNonNull",
            "setStyle",
            "lookup",
            "lookupAll");
    // The one exception whose message the command line prints.
    private static final Set<String> SHOWN_EXCEPTIONS = Set.of("ParameterException");

    private static final Set<String> PICOCLI = Set.of("Command", "Option", "Parameters", "ArgGroup");
    private static final Pattern PICOCLI_TEXT = Pattern.compile("description|header|footer|\\w+Heading");
    private static final Pattern BUNDLE_KEY = Pattern.compile("\\$\\{bundle:[\\w.-]+}|[\\w-]+(\\.[\\w-]+)+");

    private final Source source;

    private HardCodedText(Source source) {
        this.source = source;
    }

    /// Each finding as `file:line "text"`.
    static List<String> in(Source source) {
        var findings = new ArrayList<String>();
        new HardCodedText(source).scan(source.unit(), findings);
        return findings;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, List<String> findings) {
        if (literal.getValue() instanceof String text && isForTheUser(text) && !isMarkedNotShown(literal)) {
            findings.add(source.at(literal) + " \"" + text + "\"");
        }
        return null;
    }

    private boolean isForTheUser(String text) {
        var annotation = enclosing(AnnotationTree.class);
        if (annotation.isPresent()) {
            return PICOCLI.contains(simpleName(annotation.get().getAnnotationType()))
                    && isPicocliText()
                    && hasLetter(text)
                    && !BUNDLE_KEY.matcher(text).matches();
        }
        if (isNeverShown()) {
            return false;
        }
        var words = MARKUP.matcher(text).replaceAll(" ");
        return PROSE.matcher(words).find() || (isShown() && hasLetter(words.replaceAll(PLACEHOLDER, "")));
    }

    private boolean isPicocliText() {
        return enclosing(AssignmentTree.class)
                .filter(member ->
                        PICOCLI_TEXT.matcher(member.getVariable().toString()).matches())
                .isPresent();
    }

    /// Whether the literal, perhaps joined or formatted first, is an argument of a control or of a method that shows.
    private boolean isShown() {
        TreePath path = getCurrentPath().getParentPath();
        while (isPassedOn(path.getLeaf())) {
            path = path.getParentPath();
        }
        return switch (path.getLeaf()) {
            case NewClassTree created -> CONTROLS.contains(simpleName(created.getIdentifier()));
            case MethodInvocationTree call -> SHOWING.contains(simpleName(call.getMethodSelect()));
            default -> false;
        };
    }

    private static boolean isPassedOn(Tree tree) {
        return switch (tree) {
            case BinaryTree _, ParenthesizedTree _, ConditionalExpressionTree _, MemberSelectTree _ -> true;
            case MethodInvocationTree call ->
                Set.of("format", "formatted", "concat").contains(simpleName(call.getMethodSelect()));
            default -> false;
        };
    }

    /// Whether what the literal is part of is for developers, or is compared with data.
    private boolean isNeverShown() {
        for (var path = getCurrentPath(); path != null; path = path.getParentPath()) {
            var found =
                    switch (path.getLeaf()) {
                        case AssertTree _, ConstantCaseLabelTree _ -> true;
                        case NewClassTree created ->
                            isException(created, path.getParentPath().getLeaf());
                        case MethodInvocationTree call -> isUnseen(call);
                        default -> false;
                    };
            if (found) {
                return true;
            }
            if (path.getLeaf() instanceof BlockTree || path.getLeaf() instanceof ClassTree) {
                return false;
            }
        }
        return false;
    }

    private static boolean isException(NewClassTree created, Tree parent) {
        var name = simpleName(created.getIdentifier());
        return !SHOWN_EXCEPTIONS.contains(name) && (namesException(name) || parent instanceof ThrowTree);
    }

    private boolean isUnseen(MethodInvocationTree call) {
        var name = simpleName(call.getMethodSelect());
        if (name.equals("super") || name.equals("this")) {
            return enclosing(ClassTree.class)
                    .filter(type ->
                            type.getExtendsClause() != null && namesException(simpleName(type.getExtendsClause())))
                    .isPresent();
        }
        return NEVER_SHOWN.contains(name)
                || (LOGGING.contains(name)
                        && call.getMethodSelect() instanceof MemberSelectTree select
                        && LOGGER.matcher(select.getExpression().toString()).matches());
    }

    private static boolean namesException(String type) {
        return type.endsWith("Exception") || type.endsWith("Error");
    }

    private boolean isMarkedNotShown(LiteralTree literal) {
        var line = source.line(literal);
        return source.lines().subList(Math.max(0, line - 2), line).stream()
                .anyMatch(text -> NOT_SHOWN.matcher(text).find());
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    private <T extends Tree> Optional<T> enclosing(Class<T> kind) {
        return StreamSupport.stream(getCurrentPath().spliterator(), false)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    private static String simpleName(Tree tree) {
        return switch (tree) {
            case IdentifierTree name -> name.getName().toString();
            case MemberSelectTree select -> select.getIdentifier().toString();
            case ParameterizedTypeTree type -> simpleName(type.getType());
            default -> "";
        };
    }
}
