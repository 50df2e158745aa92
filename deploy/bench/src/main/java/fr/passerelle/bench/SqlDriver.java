package fr.passerelle.bench;

import fr.passerelle.bench.LoopScript.Line;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The same loop without the API: its statements, in its transactions, as its role, through a pool of its size. Each
 * client is a thread; each transaction takes a connection and gives it back, as in the API.
 */
public final class SqlDriver {

    private final LoopScript script;
    private final Recorder recorder;
    private final Connections connections;

    private SqlDriver(LoopScript script, Recorder recorder, Connections connections) {
        this.script = script;
        this.recorder = recorder;
        this.connections = connections;
    }

    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        Settings settings = Settings.ofThisRun();
        Recorder recorder = new Recorder(settings, "sql");
        try (Connections connections = new Connections(settings)) {
            SqlDriver driver = new SqlDriver(LoopScript.read(), recorder, connections);
            recorder.begin();
            List<Thread> clients = new ArrayList<>();
            for (int i = 0; i < settings.clients(); i++) {
                Thread client = new Thread(driver::loops, "client-" + i);
                client.start();
                clients.add(client);
            }
            for (Thread client : clients) {
                client.join();
            }
        }
        recorder.write();
    }

    private void loops() {
        while (!recorder.isOver()) {
            long began = System.nanoTime();
            try {
                LoopValues values = new LoopValues();
                for (Step step : Step.values()) {
                    long stepBegan = System.nanoTime();
                    play(script.of(step), values);
                    recorder.step(step, stepBegan);
                }
                recorder.loop(began);
            } catch (SQLException e) {
                recorder.failed();
                System.err.println(e.getMessage());
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void play(List<Line> lines, LoopValues values) throws SQLException, InterruptedException {
        int next = 0;
        while (next < lines.size()) {
            Connection connection = connections.take();
            try {
                next = transaction(connection, lines, next, values);
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connections.giveBack(connection);
            }
        }
    }

    /** @return where the next transaction begins */
    private static int transaction(Connection connection, List<Line> lines, int from, LoopValues values)
            throws SQLException {
        for (int i = from; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.commits()) {
                connection.commit();
                return i + 1;
            }
            if (!line.begins()) {
                execute(connection, line, values);
            }
        }
        throw new SQLException("loop.sql: a transaction does not end");
    }

    private static void execute(Connection connection, Line line, LoopValues values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(line.sql())) {
            int index = 1;
            for (String parameter : line.parameters()) {
                statement.setString(index++, parameter.equals(LoopScript.NULL) ? null : values.fill(parameter));
            }
            if (statement.execute()) {
                readAll(statement.getResultSet());
            } else if (statement.getUpdateCount() != 1) {
                throw new SQLException("Not one row: " + line.sql());
            }
        }
    }

    private static void readAll(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
                Object unused = rows.getObject(column);
            }
        }
    }
}
