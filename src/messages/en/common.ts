/** Words that many components share. */
export const common = {
  tryAgain: 'Try again',
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied',
  /** Where the browser refuses the clipboard, and the text is selected instead. */
  copyByHand: 'Your browser didn’t let us copy. The text is selected: press Ctrl+C.',
  loading: 'Loading…',
  show: 'Show',
  hide: 'Hide',
  /** Over an answer that could not be renewed. */
  outdated: 'This is how things stood when we last heard.',
  /** After `outdated`, where trying again can help without anyone doing anything. */
  keepTrying: 'There’s nothing for you to do; we keep trying.',
  broken: {
    title: 'This part of the page stopped working',
    body: 'Something went wrong on our side. Nothing on your computer has changed.',
  },
} as const
