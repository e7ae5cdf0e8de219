package org.ixplanner.app.report.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ixplanner.app.report.html.HtmlWriter;
import org.ixplanner.engine.text.Message;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The text of a web page: of each element that makes a block, what stands in it and not in a block inside.
final class HtmlText {

    private static final List<String> UNREAD = List.of("head", "nav", "template");

    private final List<Passage> passages = new ArrayList<>();
    private String heading = "";
    private int paragraph;

    private HtmlText() {}

    static DocumentText of(byte[] document) {
        Document page = Jsoup.parse(new String(document, StandardCharsets.UTF_8));
        Optional<String> enclosure =
                Optional.ofNullable(page.getElementById(HtmlWriter.ENCLOSURE)).map(Element::wholeText);
        for (String unread : UNREAD) {
            page.select(unread).remove();
        }
        HtmlText text = new HtmlText();
        text.add(page.body());
        return new DocumentText(enclosure, text.passages);
    }

    private void add(Element block) {
        if (block.normalName().matches("h[1-6]")) {
            heading = block.text();
            paragraph = 0;
        }
        StringBuilder own = new StringBuilder();
        gather(block, own);
        if (!own.toString().isBlank()) {
            paragraph++;
            passages.add(new Passage(
                    Message.of("verify.at.paragraph", heading, paragraph),
                    own.toString().strip()));
        }
        blocks(block).forEach(this::add);
    }

    private static void gather(Element element, StringBuilder into) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                into.append(words.text());
            } else if (child instanceof Element inside && !inside.isBlock()) {
                gather(inside, into);
            }
        }
    }

    private static List<Element> blocks(Element element) {
        List<Element> blocks = new ArrayList<>();
        for (Element child : element.children()) {
            if (child.isBlock()) {
                blocks.add(child);
            } else {
                blocks.addAll(blocks(child));
            }
        }
        return blocks;
    }
}
