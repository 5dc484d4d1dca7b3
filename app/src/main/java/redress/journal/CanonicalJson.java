package redress.journal;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * JSON in the one form that is hashed: names sorted, nothing between them. The database keeps an object in an order of its
 * own and writes spaces; this sorts and strips the bytes without reading them as values.
 */
final class CanonicalJson {

    private record Member(byte[] name, byte[] value) {}

    private final byte[] text;
    private int at;

    private CanonicalJson(byte[] text) {
        this.text = text;
    }

    /** @param text valid JSON as PostgreSQL writes it, or already in this form */
    static byte[] of(byte[] text) {
        return new CanonicalJson(text).value();
    }

    private byte[] value() {
        space();
        return switch (text[at]) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            default -> plain();
        };
    }

    private byte[] object() {
        var members = new ArrayList<Member>();
        at++;
        for (space(); text[at] != '}'; space()) {
            if (text[at] == ',') {
                at++;
                space();
            }
            var name = string();
            space();
            at++;
            members.add(new Member(name, value()));
        }
        at++;
        members.sort((one, other) ->
                Arrays.compareUnsigned(one.name(), 0, one.name().length - 1, other.name(), 0, other.name().length - 1));
        return join('{', members.stream().map(CanonicalJson::pair).toList(), '}');
    }

    private static byte[] pair(Member member) {
        var pair = Arrays.copyOf(member.name(), member.name().length + 1 + member.value().length);
        pair[member.name().length] = ':';
        System.arraycopy(member.value(), 0, pair, member.name().length + 1, member.value().length);
        return pair;
    }

    private byte[] array() {
        var items = new ArrayList<byte[]>();
        at++;
        for (space(); text[at] != ']'; space()) {
            if (text[at] == ',') {
                at++;
            }
            items.add(value());
        }
        at++;
        return join('[', items, ']');
    }

    private static byte[] join(char open, List<byte[]> parts, char close) {
        var bytes = new ByteArrayOutputStream(128);
        bytes.write(open);
        for (var part : parts) {
            if (bytes.size() > 1) {
                bytes.write(',');
            }
            bytes.writeBytes(part);
        }
        bytes.write(close);
        return bytes.toByteArray();
    }

    /** Control characters are the only ones that the two sides escape by number, one in small letters, one in capitals. */
    private byte[] string() {
        var start = at;
        var numbered = false;
        at++;
        while (text[at] != '"') {
            if (text[at] == '\\') {
                at++;
                numbered |= text[at] == 'u';
            }
            at++;
        }
        at++;
        var string = Arrays.copyOfRange(text, start, at);
        if (numbered) {
            capitalise(string);
        }
        return string;
    }

    private static void capitalise(byte[] string) {
        for (var index = 0; index < string.length; index++) {
            if (string[index] == '\\') {
                index++;
                if (string[index] == 'u') {
                    for (var digit = index + 1; digit <= index + 4; digit++) {
                        string[digit] = (byte) Character.toUpperCase(string[digit]);
                    }
                }
            }
        }
    }

    private byte[] plain() {
        var start = at;
        while (at < text.length && ",]} \n".indexOf(text[at]) < 0) {
            at++;
        }
        return Arrays.copyOfRange(text, start, at);
    }

    private void space() {
        while (text[at] == ' ') {
            at++;
        }
    }
}
