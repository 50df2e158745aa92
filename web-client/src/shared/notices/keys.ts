/** Under which the notices' answers are kept: what is opened elsewhere makes some of them old. */
export const noticeKeys = {
  unread: ['notification', 'unread'] as const,
  list: ['notification', 'list'] as const,
};
