package redress.casework;

/**
 * What an old register told of a referral within one of its cases.
 *
 * @param referral its number within that case, from 1
 */
public record InRegister(CaseReference about, int referral) {}
