import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import rules from '../../.dependency-cruiser.mjs'

type Import = readonly [importer: string, imported: string, rule: string | null]

const layers = [
  'errors.ts',
  'api/a.ts',
  'domain/a.ts',
  'hooks/a.ts',
  'messages/a.ts',
  'components/ui/a.tsx',
  'element/a.ts',
]

/** Every layer importing every other one; those before it are allowed. */
const arrows: Import[] = layers.flatMap((importer, at) =>
  layers.flatMap((imported, other): Import[] => {
    if (other === at) return []
    const name = importer.split(/[/.]/)[0]
    return [[`src/${importer}`, `src/${imported}`, other > at ? `${name}-imports-a-later-layer` : null]]
  }),
)

const planted: Import[] = [
  ...arrows.filter(([importer, imported]) => !(/components|element/.test(importer) && /\/api\//.test(imported))),
  ['src/components/ui/b.tsx', 'src/api/b.ts', 'components-read-data-through-hooks'],
  ['src/element/b.ts', 'src/api/b.ts', 'components-read-data-through-hooks'],
  ['src/domain/b.ts', 'src/testing/a.ts', 'domain-imports-a-later-layer'],
  ['src/element/c.ts', 'src/testing/a.ts', 'element-imports-a-later-layer'],
  ['src/hooks/b.ts', 'src/index.ts', 'hooks-imports-a-later-layer'],
  ['src/api/c.ts', 'src/contract.ts', 'api-imports-a-later-layer'],
  ['src/testing/b.ts', 'src/hooks/c.ts', 'testing-imports-what-shows'],
  ['src/testing/b.ts', 'src/domain/c.ts', null],
  ['src/contract.ts', 'src/api/transport/a.ts', 'contract-imports-more-than-shapes-and-rules'],
  ['src/contract.ts', 'src/api/schemas/a.ts', null],
  ['src/server.ts', 'src/domain/e.ts', 'server-imports-more-than-the-api'],
  ['src/server.ts', 'src/api/server/a.ts', null],
  ['src/api/d.ts', 'src/server.ts', 'api-imports-a-later-layer'],
  ['src/index.ts', 'src/element/d.ts', 'the-package-imports-its-elements-or-fake'],
  ['src/index.ts', 'src/testing/a.ts', 'the-package-imports-its-elements-or-fake'],
  ['src/components/Pause/Pause.tsx', 'src/components/Sync/Sync.tsx', null],
  ['src/components/Pause/Pause.tsx', 'src/components/Sync/SyncRow.tsx', 'private-to-a-component'],
  ['src/components/Pause/list/Row.tsx', 'src/components/Pause/PauseRow.tsx', null],
  ['src/components/Pause/list/Row.tsx', 'src/components/Sync/SyncRow.tsx', 'private-to-a-component'],
  ['src/index.ts', 'src/components/Sync/SyncRow.tsx', 'private-to-a-component'],
  ['src/element/e.ts', 'src/components/Sync/SyncRow.tsx', 'private-to-a-component'],
  ['src/components/ui/c.tsx', 'src/components/Sync/Sync.tsx', 'ui-knows-no-component'],
  ['src/components/drawings/a.tsx', 'src/components/ui/d.tsx', null],
  ['src/components/drawings/a.tsx', 'src/components/Sync/Sync.tsx', 'drawings-know-no-component'],
  ['packages/connector-service/src/a.ts', 'src/domain/d.ts', 'only-public-entries'],
  ['examples/host-app/src/a.ts', 'src/index.ts', 'only-public-entries'],
  ['packages/connector-service/src/a.ts', 'packages/web-connector/src/a.ts', 'products-stand-alone'],
  ['packages/connector-service/src/b.test.ts', 'packages/web-connector/src/a.ts', null],
  ['src/domain/e.ts', 'src/domain/e.test.ts', 'the-product-knows-no-test'],
  ['packages/web-connector/src/b.ts', 'packages/web-connector/src/testing/a.ts', 'the-product-knows-no-test'],
]

test('each arrow of ARCHITECTURE.md is checked: of the planted imports exactly the forbidden ones are found', async () => {
  const found = await violations(planted)
  const forbidden = planted.flatMap(([importer, imported, rule]) =>
    rule ? [`${rule}: ${importer} → ${imported}`] : [],
  )
  expect(found.filter((one) => !one.startsWith('circle'))).toEqual(forbidden.toSorted())
})

test('a circle of types alone is found', async () => {
  const found = await violations(
    [
      ['src/domain/x.ts', 'src/domain/y.ts', 'circle'],
      ['src/domain/y.ts', 'src/domain/x.ts', 'circle'],
    ],
    'import type',
  )
  expect(found).toEqual(['circle: src/domain/x.ts → src/domain/y.ts'])
})

/** The rules that files with these imports break. */
async function violations(imports: readonly Import[], keyword = 'import') {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'connections-layers-')))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const file of new Set(imports.flatMap(([importer, imported]) => [importer, imported]))) {
    const lines = imports
      .filter(([importer]) => importer === file)
      .map(([, imported], at) => {
        const specifier = path.relative(path.dirname(file), imported.replace(/\.tsx?$/, ''))
        return `${keyword} { a as a${at} } from './${specifier}'\nexport type T${at} = typeof a${at}`
      })
    await mkdir(path.join(folder, path.dirname(file)), { recursive: true })
    await writeFile(path.join(folder, file), ['export const a = 1', ...lines].join('\n'))
  }
  const { options, forbidden = [] } = rules
  const { tsConfig: _, ...cruiseOptions } = options ?? {}
  const { output } = await cruise(
    ['src', 'packages', 'examples'].filter((name) => imports.some(([file]) => file.startsWith(name))),
    {
      ...cruiseOptions,
      baseDir: folder,
      validate: true,
      ruleSet: { forbidden },
    },
  )
  return (output as ICruiseResult).summary.violations
    .map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
    .toSorted()
}
