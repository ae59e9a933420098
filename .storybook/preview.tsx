import '@fontsource-variable/inter'
import type { Decorator, Preview } from '@storybook/react-vite'
import { mswLoader } from 'msw-storybook-addon/csf3'
import { StrictMode } from 'react'
import { configure } from 'storybook/test'
import { createConnectionsClient } from '../src/api/createConnectionsClient'
import { ConnectionsProvider } from '../src/components/ConnectionsProvider/ConnectionsProvider'
import { en } from '../src/messages/en'
import '../src/styles/index.css'
import { createFakeConnectionsApi, type FakeConnectionsApi, type FakeConnectionsApiOptions } from '../src/testing'
import { accessRules, checkEveryLook } from './checkEveryLook'
import { fakeApiUrl, serveFakeApi, startFakeApis } from './fakeApis'
import { locales } from './locales'
import { settled } from './settled'
import { StoryPage } from './StoryPage'
import { toolbars } from './toolbars'

// A page's first load takes its time on a busy machine.
configure({ asyncUtilTimeout: 5000 })

// Tests look at every theme and direction by `checkEveryLook`; the panel looks at those that are on.
const isTest = '__vitest_browser__' in globalThis

const inHostPage: Decorator = (Story, { globals, loaded }) => (
  <StrictMode>
    <StoryPage theme={globals['theme']} width={globals['width']} direction={globals['direction']}>
      <ConnectionsProvider
        client={loaded['client']}
        locale={locales[globals['locale']] ?? en}
        appearance={{ theme: globals['theme'] }}
      >
        <Story />
      </ConnectionsProvider>
    </StoryPage>
  </StrictMode>
)

/** A story says its situation by `parameters: { scenario: scenarios.x }`; its `play` finds the fake API as `loaded.api`. */
async function loadFakeApi({ id, parameters }: { id: string; parameters: Record<string, unknown> }) {
  const scenario = parameters['scenario'] as FakeConnectionsApiOptions['scenario']
  const api: FakeConnectionsApi = createFakeConnectionsApi({
    baseUrl: fakeApiUrl(id),
    ...(scenario === undefined ? {} : { scenario }),
  })
  serveFakeApi(api)
  const { baseUrl, companyId, getAccessToken } = api
  return { api, client: createConnectionsClient({ baseUrl, companyId, getAccessToken }) }
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: { options: { runOnly: accessRules }, test: isTest ? 'off' : 'error' },
    controls: { expanded: true },
  },
  loaders: [mswLoader(startFakeApis), loadFakeApi],
  decorators: [inHostPage],
  async afterEach({ canvasElement, parameters }) {
    if (!parameters['staysLoading']) await settled(canvasElement)
    if (isTest) await checkEveryLook()
  },
  globalTypes: toolbars,
  initialGlobals: { theme: 'light', locale: 'en-US', width: 'full', direction: 'ltr' },
}

export default preview
