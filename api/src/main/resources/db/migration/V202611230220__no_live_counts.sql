-- A count of the moment is one more layer to subtract from: from one day to the next it told each single event.
drop function referral_counts(text);
