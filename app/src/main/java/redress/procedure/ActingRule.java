package redress.procedure;

import java.util.Optional;

/**
 * One basis on which somebody may bring a complaint, for themselves or for another.
 *
 * @param authority what must be seen before they may act; empty where they need nobody's authority
 */
public record ActingRule(String code, String title, Source source, Optional<String> authority) {}
