// What listens for their native namesakes, a dialog round us or an error reporter on the window, must not hear ours.
const staysHere = new Set(['close', 'error'])

/** Callbacks that send the element's events, with what they are told as the detail. */
export function sendEvents<Callback extends string>(element: HTMLElement, names: Readonly<Record<Callback, string>>) {
  const sends = Object.entries<string>(names).map(([callback, type]) => [
    callback,
    (detail?: unknown) =>
      void element.dispatchEvent(new CustomEvent(type, { detail, bubbles: !staysHere.has(type), composed: true })),
  ])
  return Object.fromEntries(sends) as Record<Callback, (detail?: unknown) => void>
}
