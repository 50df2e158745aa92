const words = {
  unfold: 'Tell the place what helps to receive the person well (optional)',
  legend: 'What the person is happy to tell the place (optional)',
  hint: 'To be received well. Read each line together, tick only those the person agrees to.',
  seen: 'To receive well',
  agreed: 'The person agreed to tell you:',
  word: {
    ACCESS_NONE: 'They have no internet for now',
    ACCESS_LIMITED: 'They have internet in part: on a phone, or on a shared device',
    WITH_SUPPORT: 'They do online procedures with somebody beside them',
    NOT_ALONE_YET: 'They have not yet done an online procedure without help',
    PAPERWORK_SOMETIMES_HELP: 'With papers, a little help is useful at times',
    PAPERWORK_HELP_NEEDED: 'With papers, they prefer that one explains aloud',
    SUPPORT_AVAILABLE: 'They can come with somebody of their choice',
    SUPPORT_PARTIAL: 'They can come with somebody at times',
    SUPPORT_NONE: 'They will come alone',
  },
};

export default words;
