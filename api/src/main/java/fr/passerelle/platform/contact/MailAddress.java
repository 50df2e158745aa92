package fr.passerelle.platform.contact;

import java.util.regex.Pattern;

/** The form of an e-mail address: one @, a domain with a dot in it. Whether somebody reads it is not known here. */
public final class MailAddress {

    private static final Pattern FORM = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");

    private MailAddress() {}

    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }
}
