package redress.platform;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.ViewResolver;

@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    @Bean
    @Profile("!dev")
    TemplateEngine templateEngine() {
        return withSettings(TemplateEngine.createPrecompiled(
                null, ContentType.Html, PageConfiguration.class.getClassLoader(), "redress.templates"));
    }

    /** Compiles a changed template at the next request; its package differs, or the class path would win. */
    @Bean
    @Profile("dev")
    TemplateEngine reloadingTemplateEngine() {
        return withSettings(TemplateEngine.create(
                new DirectoryCodeResolver(Path.of("app/src/main/jte")),
                Path.of("app/target/jte-dev"),
                ContentType.Html,
                PageConfiguration.class.getClassLoader()));
    }

    /** As the Maven plugin has them. */
    private static TemplateEngine withSettings(TemplateEngine engine) {
        engine.setTrimControlStructures(true);
        engine.setBinaryStaticContent(true);
        return engine;
    }

    @Bean
    @ConditionalOnWebApplication
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ViewResolver templateViewResolver(TemplateEngine engine) {
        return new TemplateViewResolver(engine);
    }
}
