/** What a browser says it runs on. */
export type VisitorPlatform = 'windows' | 'mac' | 'iphone' | 'ipad' | 'android' | 'chromebook' | 'linux' | 'unknown'

/** What a browser tells about itself: `navigator.userAgent`, and `navigator.userAgentData.platform` where there is one. */
export interface VisitorClues {
  userAgent: string
  platform?: string | undefined
}

// Android calls itself Linux too, and an iPad may call itself a Mac: the more special name comes first.
const signs: readonly [VisitorPlatform, RegExp][] = [
  ['iphone', /iphone|ipod/i],
  ['ipad', /ipad/i],
  ['android', /android/i],
  ['chromebook', /\bcros\b|chrome ?os/i],
  ['windows', /windows|win32|win64/i],
  ['mac', /mac ?os|macintosh/i],
  ['linux', /linux|x11/i],
]

/** What the visitor's browser runs on; `unknown` rather than a guess. */
export function visitorPlatform({ userAgent, platform = '' }: VisitorClues): VisitorPlatform {
  const found = signs.find(([, sign]) => sign.test(platform)) ?? signs.find(([, sign]) => sign.test(userAgent))
  return found?.[0] ?? 'unknown'
}
