/** @type {import('jest').Config} */
export default {
  // jsdom with Node's own fetch and streams, where imports are resolved as in Node: MSW needs both.
  testEnvironment: 'jest-fixed-jsdom',
  // connections-sdk and some of MSW's packages are ES modules: what is installed is compiled too, once, into Jest's cache.
  transform: { '\\.m?[jt]sx?$': ['@swc/jest', { jsc: { transform: { react: { runtime: 'automatic' } } } }] },
  transformIgnorePatterns: [],
  moduleNameMapper: { '\\.css$': '<rootDir>/noStyles.cjs' },
  // The first test waits for that.
  testTimeout: 60_000,
}
