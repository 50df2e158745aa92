package fr.passerelle.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/** A pool as large as the API's, filled as it is needed; the connection used last is given out first. */
final class Connections implements AutoCloseable {

    private final Settings settings;
    private final Semaphore free = new Semaphore(Settings.CONNECTIONS);
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

    Connections(Settings settings) {
        this.settings = settings;
    }

    Connection take() throws SQLException, InterruptedException {
        free.acquire();
        Connection connection = idle.pollFirst();
        if (connection == null) {
            connection = DriverManager.getConnection(settings.applicationJdbcUrl());
            connection.setAutoCommit(false);
        }
        return connection;
    }

    void giveBack(Connection connection) {
        idle.addFirst(connection);
        free.release();
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : idle) {
            connection.close();
        }
    }
}
