package fr.passerelle.paper;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end: after a space or a hyphen inside a word. The library's own rules would part « l’ équipe » and a
 * number from its unit.
 */
final class LineEnds implements FSTextBreaker {

    private String text = "";
    private int at;

    @Override
    public void setText(String text) {
        this.text = text;
        this.at = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return -1;
        }
        do {
            at++;
        } while (at < text.length() && !endsAt(at));
        return at;
    }

    private boolean endsAt(int position) {
        char before = text.charAt(position - 1);
        return before == ' ' && text.charAt(position) != ' '
                || before == '-' && position > 1 && Character.isLetter(text.charAt(position - 2));
    }
}
