package redress.platform;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    HikariDataSource dataSource(Database database, @Value("${redress.database.connections:16}") int connections) {
        var login = database.login();
        var pool = new HikariDataSource();
        pool.setPoolName("redress");
        pool.setJdbcUrl(login.url());
        pool.setUsername(login.username());
        pool.setPassword(login.password());
        pool.setMaximumPoolSize(connections);
        pool.setMinimumIdle(2);
        return pool;
    }

    /** A command starts only what it asks for, and that finds its tables there. */
    @Bean
    static LazyInitializationExcludeFilter migrationIsNeverLate() {
        return LazyInitializationExcludeFilter.forBeanTypes(FlywayMigrationInitializer.class);
    }

    @Bean
    FlywayMigrationStrategy migration(Database database) {
        return flyway -> {
            if (!database.keptByAnother()) {
                flyway.migrate();
            }
        };
    }
}
