import { expect, test } from 'vitest'
import { hostingKinds, isHosted, requirements } from './hosting'
import { isElsewhere, visitorPlatform } from './visitorPlatform'

const webKit = 'AppleWebKit/537.36 (KHTML, like Gecko)'

test.each([
  ['windows', `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webKit} Chrome/147.0.0.0 Safari/537.36`],
  ['mac', `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webKit} Version/19.0 Safari/605.1.15`],
  ['iphone', `Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) ${webKit} Mobile/15E148`],
  ['ipad', `Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) ${webKit} Mobile/15E148`],
  ['android', `Mozilla/5.0 (Linux; Android 16; Pixel 9) ${webKit} Chrome/147.0.0.0 Mobile`],
  ['chromebook', `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${webKit} Chrome/147.0.0.0`],
  ['linux', `Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0`],
  ['unknown', 'SomethingElse/1.0'],
])('%s is told from what its browser says', (platform, userAgent) => {
  expect(visitorPlatform({ userAgent })).toBe(platform)
})

test('what the browser says outright counts more than its user agent', () => {
  expect(visitorPlatform({ userAgent: 'Mozilla/5.0 (X11; Linux x86_64)', platform: 'Android' })).toBe('android')
  expect(visitorPlatform({ userAgent: 'Mozilla/5.0 (Windows NT 10.0)', platform: '' })).toBe('windows')
})

test('hosted QuickBooks asks nothing about Windows, administrators or firewalls', () => {
  for (const hosting of hostingKinds.filter(isHosted)) {
    expect(requirements(hosting)).toContain('hosted_browser')
    expect(requirements(hosting)).not.toContain('administrator')
  }
  expect(requirements('desktopApp')).toContain('administrator')
  expect(requirements(null)).toEqual(requirements('desktopApp'))
})

test('nobody is sent to another computer on a guess', () => {
  expect((['mac', 'linux', 'windows', 'unknown'] as const).filter(isElsewhere)).toEqual(['mac', 'linux'])
})
