package org.ixplanner.app.importing.ixf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ixplanner.app.importing.offer.Refused;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.ixf.IxfData;
import org.ixplanner.exchange.ixf.IxfData.Connection;
import org.ixplanner.exchange.ixf.IxfData.Exchange;
import org.ixplanner.exchange.ixf.IxfData.Member;

/// Who is connected to which exchange of a member list, over connections that are in use. Used once.
final class Connections {

    private final List<Exchange> exchanges;
    private final Numbers numbers;
    // By the position of the exchange.
    private final List<SortedMap<Asn, List<Connection>>> inUse = new ArrayList<>();
    private final SortedMap<Asn, Member> members = new TreeMap<>();
    private final List<Refused> refused = new ArrayList<>();
    private final List<Message> notes = new ArrayList<>();
    // Looked up, never iterated.
    private final Map<Long, Integer> positions = new HashMap<>();
    private final OptionalLong unlisted;
    private int inactive;
    private int equipment;
    private int idle;

    Connections(IxfData data, List<Exchange> exchanges, Numbers numbers) {
        this.exchanges = exchanges;
        this.numbers = numbers;
        for (int i = 0; i < exchanges.size(); i++) {
            inUse.add(new TreeMap<>());
            int position = i;
            exchanges.get(i).id().ifPresent(id -> positions.putIfAbsent(id, position));
        }
        List<Member> all = Stream.concat(data.members().stream(), data.unnumbered().stream())
                .toList();
        unlisted = onlyUnlisted(all);
        all.forEach(this::member);
        note("import.ixf.note.inactive", inactive);
        note("import.ixf.note.equipment", equipment);
        note("import.ixf.note.idle", idle);
        notes.addAll(numbers.notes());
    }

    /// Who is connected to an exchange, by number.
    SortedMap<Asn, List<Connection>> of(Exchange exchange) {
        return inUse.get(exchanges.indexOf(exchange));
    }

    /// Everybody who is connected to any.
    SortedMap<Asn, Member> members() {
        return members;
    }

    List<Refused> refused() {
        return refused;
    }

    List<Message> notes() {
        return notes;
    }

    // A list of one exchange may name it otherwise in its connections, but always the same.
    private OptionalLong onlyUnlisted(List<Member> all) {
        NavigableSet<Long> named = new TreeSet<>();
        all.forEach(member ->
                member.connections().forEach(connection -> connection.exchange().ifPresent(named::add)));
        if (exchanges.size() != 1 || named.size() != 1 || positions.containsKey(named.first())) {
            return OptionalLong.empty();
        }
        notes.add(Message.of(
                "import.ixf.note.exchange",
                String.valueOf(named.first()),
                exchanges.getFirst().anyName()));
        return OptionalLong.of(named.first());
    }

    private void note(String key, int count) {
        if (count > 0) {
            notes.add(Message.of(key, count));
        }
    }

    private void member(Member member) {
        if (member.isExchange()) {
            equipment++;
            return;
        }
        Optional<Asn> asn = numbers.of(member);
        if (asn.isEmpty()) {
            refused.add(new Refused(member.where(), Message.of("import.ixf.noNumber", member.name())));
            return;
        }
        int before = refused.size();
        boolean isConnected = false;
        for (Connection connection : member.connections()) {
            isConnected |= connection(asn.get(), connection);
        }
        if (isConnected) {
            members.putIfAbsent(asn.get(), member);
        } else if (refused.size() == before) {
            idle++;
        }
    }

    private boolean connection(Asn asn, Connection connection) {
        switch (connection.state().toLowerCase(Locale.ROOT)) {
            case "", "active", "connected", "operational" -> {}
            case "inactive" -> {
                inactive++;
                return false;
            }
            default -> {
                refused.add(new Refused(connection.where(), Message.of("import.ixf.state", connection.state())));
                return false;
            }
        }
        int position = position(connection);
        if (position < 0) {
            refused.add(new Refused(connection.where(), noExchange(connection)));
            return false;
        }
        inUse.get(position).computeIfAbsent(asn, _ -> new ArrayList<>()).add(connection);
        return true;
    }

    private int position(Connection connection) {
        if (connection.exchange().isEmpty() || connection.exchange().equals(unlisted)) {
            return exchanges.size() == 1 ? 0 : -1;
        }
        return positions.getOrDefault(connection.exchange().getAsLong(), -1);
    }

    private Message noExchange(Connection connection) {
        String known = exchanges.stream()
                .filter(exchange -> exchange.id().isPresent())
                .map(exchange -> exchange.id().getAsLong() + " (" + exchange.anyName() + ")")
                .collect(Collectors.joining(", "));
        return connection.exchange().isEmpty()
                ? Message.of("import.ixf.noExchangeId", known)
                : Message.of(
                        "import.ixf.otherExchange",
                        String.valueOf(connection.exchange().getAsLong()),
                        known);
    }
}
