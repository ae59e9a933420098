import { expect, test } from 'vitest'
import { hostPages } from '../../scripts/sizes/hostPages.mjs'
import { hostReactScript } from '../../scripts/sizes/hostReact.mjs'
import { openInRounds, roundsUntilShown } from '../../scripts/sizes/openInRounds.mjs'
import { withEsbuild } from '../../scripts/sizes/withEsbuild.mjs'
import { createFakeConnectionsApi, type FakeConnectionsApiOptions } from '../../src/testing'
import { launch } from './launch'

const reactScript = await hostReactScript()
const screens = hostPages.flatMap(({ by, screens }) => screens.map((screen) => ({ source: by.root, screen })))

test.each(screens)(
  'the first screen of $screen.name is complete after two round trips',
  async ({ source, screen: { scenario, hasConnection } }) => {
    const createApi = (options: FakeConnectionsApiOptions) => createFakeConnectionsApi({ scenario, ...options })
    const bundle = await withEsbuild(source)
    const { rounds, close } = await openInRounds(await launch(), bundle, { createApi, hasConnection, reactScript })
    await close()
    const [, ...afterEntry] = roundsUntilShown(rounds)
    const asked = afterEntry.map((round) => round.asked.join(' '))
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(2)
  },
)
