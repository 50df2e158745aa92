package fr.passerelle.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** What the logs would hold. */
public final class LoggedLines {

    private LoggedLines() {}

    /** Everything that production would log meanwhile, formatted with its causes. */
    public static List<String> during(Runnable work) {
        List<String> lines = new CopyOnWriteArrayList<>();
        PatternFormatter formatter = new PatternFormatter("%p %c %X %s%e");
        Handler ear = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(formatter.format(org.jboss.logmanager.ExtLogRecord.wrap(line)));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        Level before = root.getLevel();
        root.setLevel(Level.INFO);
        root.addHandler(ear);
        try {
            work.run();
        } finally {
            root.removeHandler(ear);
            root.setLevel(before);
        }
        return lines;
    }
}
