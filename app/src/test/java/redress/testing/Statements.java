package redress.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Every statement that the program sends to its database, as it is written. A test imports it into the program. */
public final class Statements implements BeanPostProcessor {

    private final List<String> sent = new CopyOnWriteArrayList<>();

    /** Those that are sent from now on. */
    public void forget() {
        sent.clear();
    }

    public List<String> sent() {
        return List.copyOf(sent);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Noted(source) : bean;
    }

    private final class Noted extends DelegatingDataSource {

        Noted(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return standIn(Connection.class, (method, arguments) -> noted(method, arguments, connection));
        }
    }

    private Object noted(Method method, Object[] arguments, Connection connection) throws Throwable {
        var result = call(method, connection, arguments);
        if (!(result instanceof Statement statement)) {
            return result;
        }
        var prepared = text(arguments);
        return standIn(method.getReturnType(), (each, values) -> {
            if (each.getName().startsWith("execute")) {
                sent.add(text(values).isEmpty() ? prepared : text(values));
            }
            return call(each, statement, values);
        });
    }

    private static String text(Object[] arguments) {
        return arguments.length > 0 && arguments[0] instanceof String text ? text : "";
    }

    private interface Answering {
        Object answer(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T standIn(Class<T> type, Answering answering) {
        return type.cast(Proxy.newProxyInstance(
                Statements.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answering.answer(method, arguments == null ? new Object[0] : arguments)));
    }

    private static Object call(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException fault) {
            throw fault.getCause();
        }
    }
}
