package redress.platform;

/**
 * How to reach a PostgreSQL.
 *
 * @param url a JDBC URL
 */
public record DatabaseLogin(String url, String username, String password) {

    @Override
    public String toString() {
        return username + " at " + url;
    }
}
