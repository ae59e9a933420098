/** The SDK's layers: each may import itself and what stands before it. ARCHITECTURE.md draws them. */
const layers = ['errors', 'api', 'domain', 'hooks', 'messages', 'components', 'element']
const test = String.raw`\.test\.tsx?$`

const layer = (name) => `^src/${name}(/|\\.ts$)`

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const arrows = layers.flatMap((name, at) => {
  const later = [...layers.slice(at + 1), 'testing', 'index', 'client', 'contract', 'server']
  return {
    name: `${name}-imports-a-later-layer`,
    severity: 'error',
    from: { path: layer(name), pathNot: test },
    to: { path: `^src/(${later.join('|')})(/|\\.ts$)` },
  }
})

/**
 * Which module may import which, types included; test/node/layers.test.ts shows that each rule bites.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    ...arrows,
    {
      name: 'components-read-data-through-hooks',
      comment: 'A component may know the shapes of the API, and calls it only through a hook.',
      severity: 'error',
      // `standalone` is an entry, and gives out the client.
      from: { path: '^src/(components|element)/', pathNot: [test, '^src/element/standalone\\.ts$'] },
      to: { path: '^src/api/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'testing-imports-what-shows',
      comment: 'The fake API knows the contract and its rules, and nothing of React.',
      severity: 'error',
      from: { path: '^src/testing/', pathNot: test },
      to: { path: '^src/(hooks|messages|components|element|index\\.ts)' },
    },
    {
      name: 'contract-imports-more-than-shapes-and-rules',
      severity: 'error',
      from: { path: '^src/contract\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(api/schemas|domain)/' },
    },
    {
      name: 'server-imports-more-than-the-api',
      severity: 'error',
      from: { path: '^src/server\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(api/|errors\\.ts$)' },
    },
    {
      name: 'the-package-imports-its-elements-or-fake',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^src/(element|testing)/' },
    },
    {
      name: 'private-to-a-component',
      comment:
        'From another folder only the component itself may be imported; what two need goes to ui, drawings, help or domain.',
      severity: 'error',
      from: { path: '^src/(?:components/([^/]+)|element|index)', pathNot: [test, '^src/components/(ui|drawings)/'] },
      to: {
        path: '^src/components/([^/]+)/',
        pathNot: [
          '^src/components/(ui|drawings|help)/',
          '^src/components/$1/',
          '^src/components/(?<name>[^/]+)/\\k<name>\\.tsx$',
        ],
      },
    },
    {
      name: 'ui-knows-no-component',
      severity: 'error',
      from: { path: '^src/components/ui/', pathNot: test },
      to: { path: '^src/components/', pathNot: '^src/components/ui/' },
    },
    {
      name: 'drawings-know-no-component',
      severity: 'error',
      from: { path: '^src/components/drawings/', pathNot: test },
      to: { path: '^src/components/', pathNot: '^src/components/(ui|drawings)/' },
    },
    {
      name: 'only-public-entries',
      comment: 'What is built on the package imports it as an integrator would.',
      severity: 'error',
      from: { path: '^(packages|examples)/' },
      to: { path: '^src/', dependencyTypesNot: ['aliased'] },
    },
    {
      name: 'products-stand-alone',
      comment: 'The service and the simulated Web Connector meet only in tests, over HTTP.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/', pathNot: [test, '/test(ing)?/'] },
      to: { path: '^(packages|examples)/', pathNot: '^packages/$1/' },
    },
    {
      name: 'the-product-knows-no-test',
      severity: 'error',
      from: { path: '^(src|packages|examples)/', pathNot: [test, '/test(ing)?/'] },
      to: { path: [test, '^test/', '^stories/', '^packages/[^/]+/(src/)?.*test(ing)?/'] },
    },
    { name: 'circle', comment: 'Types count too.', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '(^|/)dist/'] },
    exclude: { path: ['node_modules', '(^|/)dist/', '\\.css$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'] },
  },
}
