import { spyOn } from 'storybook/test'

/** For a story's `beforeEach`: lets its page believe that it is another moment, in another time zone (an IANA name), until it ends. */
export function atMoment(at: string, timeZone: string): () => void {
  const RealDate = Date
  const options = new Intl.DateTimeFormat('en-US').resolvedOptions()
  const zone = spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({ ...options, timeZone })
  const ahead = RealDate.parse(at) - RealDate.now()
  const now = () => RealDate.now() + ahead
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, input, asked) => Reflect.construct(target, input.length === 0 ? [now()] : input, asked),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  })
  return () => {
    globalThis.Date = RealDate
    zone.mockRestore()
  }
}
