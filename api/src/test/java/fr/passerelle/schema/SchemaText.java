package fr.passerelle.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A schema as text that a reviewer can read in a diff, from PostgreSQL's own catalogue. */
final class SchemaText {

    private static final String OURS = "n.nspname = 'public' and c.relname <> 'flyway_schema_history'";
    private static final String NOT_OF_AN_EXTENSION =
            "not exists (select 1 from pg_depend d where d.objid = %s and d.deptype = 'e')";

    private final Connection connection;
    private final StringBuilder text = new StringBuilder();

    private SchemaText(Connection connection) {
        this.connection = connection;
    }

    static String of(Connection connection) throws SQLException {
        SchemaText schema = new SchemaText(connection);
        schema.lines("extensions", "select extname from pg_extension order by 1");
        schema.lines("tables", """
                select format('%s owner %s%s%s', c.relname, pg_get_userbyid(c.relowner),
                         case when c.relrowsecurity then ' row security' else '' end,
                         case when c.relforcerowsecurity then ' forced' else '' end)
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p', 'v', 'm', 'S') and OURS order by 1""");
        schema.lines("columns", """
                select format('%s.%s %s%s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                         case when a.attnotnull then ' not null' else '' end,
                         coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), ''))
                  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
                 where c.relkind in ('r', 'p', 'v', 'm') and a.attnum > 0 and not a.attisdropped and OURS
                 order by c.relname, a.attname""");
        schema.lines("constraints", """
                select format('%s %s', c.relname, regexp_replace(pg_get_constraintdef(k.oid), '\\s+', ' ', 'g'))
                  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                 where k.contype <> 'n' and OURS order by 1""");
        schema.lines("indexes", """
                select regexp_replace(pg_get_indexdef(i.indexrelid), 'public\\.', '', 'g')
                  from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
                 where OURS order by 1""");
        schema.lines("row rules", """
                select regexp_replace(format('%s %s for %s to %s%s%s', tablename, policyname, cmd, array_to_string(roles, ', '),
                         ' using (' || qual || ')', ' with check (' || with_check || ')'), '\\s+', ' ', 'g')
                  from pg_policies where schemaname = 'public' order by 1""");
        schema.lines("grants on tables", """
                select format('%s to %s: %s', c.relname, pg_get_userbyid(g.grantee),
                         string_agg(lower(g.privilege_type), ', ' order by g.privilege_type))
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) g
                 where g.grantee <> c.relowner and OURS group by c.relname, g.grantee order by 1""");
        schema.lines("grants on columns", """
                select format('%s to %s: %s (%s)', c.relname, pg_get_userbyid(g.grantee), lower(g.privilege_type),
                         string_agg(a.attname::text, ', ' order by a.attname))
                  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace,
                       aclexplode(a.attacl) g
                 where OURS group by c.relname, g.grantee, g.privilege_type order by 1""");
        schema.lines("functions", """
                select regexp_replace(format('%s(%s) returns %s %s%s to %s as %s', p.proname, pg_get_function_arguments(p.oid),
                         pg_get_function_result(p.oid), case p.provolatile when 'i' then 'immutable' when 's' then 'stable'
                         else 'volatile' end, case when p.prosecdef then ' security definer' else '' end,
                         coalesce((select string_agg(case when g.grantee = 0 then 'everybody' else
                                     pg_get_userbyid(g.grantee)::text end, ', ' order by g.grantee) from aclexplode(p.proacl) g
                                    where g.grantee <> p.proowner), case when p.proacl is null then 'everybody' else 'nobody'
                                   end), p.prosrc), '\\s+', ' ', 'g')
                  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                 where n.nspname = 'public' and EXTENSION order by 1""");
        schema.lines("triggers", """
                select regexp_replace(pg_get_triggerdef(t.oid), 'public\\.', '', 'g')
                  from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
                 where not t.tgisinternal and OURS order by 1""");
        return schema.text.toString();
    }

    private void lines(String title, String sql) throws SQLException {
        text.append("# ").append(title).append('\n');
        String whole = sql.replace("OURS", OURS).replace("EXTENSION", NOT_OF_AN_EXTENSION.formatted("p.oid"));
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(whole)) {
            while (rows.next()) {
                text.append(rows.getString(1).strip()).append('\n');
            }
        }
        text.append('\n');
    }
}
