/** What a browser says it runs on. */
export type VisitorPlatform = 'windows' | 'mac' | 'iphone' | 'ipad' | 'android' | 'chromebook' | 'linux' | 'unknown'

/** The ones on which QuickBooks Desktop can't be: the visitor is at another computer. */
export type OtherPlatform = Exclude<VisitorPlatform, 'windows' | 'unknown'>

/** True only where it is known that this is not the QuickBooks computer. */
export function isElsewhere(platform: VisitorPlatform): platform is OtherPlatform {
  return platform !== 'windows' && platform !== 'unknown'
}

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
