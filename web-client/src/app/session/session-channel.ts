// The window that signed in again tells the one that waits; both are pages of this application.
const NAME = 'passerelle-session';

export function tellSessionOpened(): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage('opened');
  channel.close();
}

export function onSessionOpened(listener: () => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = listener;
  return () => {
    channel.close();
  };
}
