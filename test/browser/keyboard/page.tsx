import * as Radix from '@radix-ui/react-dialog'
import { getResponse } from 'msw'
import * as OlderRadix from 'radix-dialog-1.1'
import { type ReactNode, StrictMode, useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { createConnectionsClient } from '../../../src/api/createConnectionsClient'
import { ConnectionManager } from '../../../src/components/ConnectionManager/ConnectionManager'
import { ConnectionsProvider } from '../../../src/components/ConnectionsProvider/ConnectionsProvider'
import { PauseScheduler } from '../../../src/components/PauseScheduler/PauseScheduler'
import { QuickBooksDesktopSetupDialog } from '../../../src/components/QuickBooksDesktopSetupDialog/QuickBooksDesktopSetupDialog'
import { en } from '../../../src/messages/en'
import { QuickBooksDesktopSetup } from '../../../src/components/QuickBooksDesktopSetup/QuickBooksDesktopSetup'
import '../../../src/styles/index.css'
import { createFakeConnectionsApi, type ScenarioName } from '../../../src/testing'
import { listen } from './listen'

// What the test says: which component, and in which situation. `#setup/fresh`
const [component, scenario] = location.hash.slice(1).split('/') as [keyof typeof components, ScenarioName]
const api = createFakeConnectionsApi({ scenario })
const { baseUrl, companyId, connectionId, getAccessToken } = api
const client = createConnectionsClient({ baseUrl, companyId, getAccessToken, fetch: answer })

function SetupInADialog() {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        Connect QuickBooks
      </button>
      <QuickBooksDesktopSetupDialog connectionId={connectionId} open={isOpen} onClose={() => setIsOpen(false)} />
    </>
  )
}

/** A host that would ask the customer first, and keeps the dialog open until then. */
function KeptOpen() {
  const [asked, setAsked] = useState(0)
  return (
    <>
      <output>Asked {asked} times</output>
      <QuickBooksDesktopSetupDialog connectionId={connectionId} open onClose={() => setAsked((times) => times + 1)} />
    </>
  )
}

/** A host whose page is a dialog of its own, closed by whatever asks it to. */
function NativeHost({ children }: { children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(true)
  const host = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (host.current?.open === false) host.current.showModal()
  }, [])
  const close = () => setIsOpen(false)
  const handleKeyDown = ({ key }: { key: string }) => key === 'Escape' && close()
  if (!isOpen) return null
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog aria-label="Settings" ref={host} onCancel={close} onClose={close} onKeyDown={handleKeyDown}>
      {children}
    </dialog>
  )
}

/** A host whose page is a Radix dialog, which holds the focus and keeps the page from scrolling. */
function RadixHost({
  of: { Root, Overlay, Content, Title },
  children,
}: {
  of: typeof Radix | typeof OlderRadix
  children: ReactNode
}) {
  return (
    <Root defaultOpen>
      <Overlay>
        <Content aria-describedby={undefined}>
          <Title>Settings</Title>
          {children}
        </Content>
      </Overlay>
    </Root>
  )
}

const components = {
  setup: () => <QuickBooksDesktopSetup connectionId={connectionId} onClose={() => {}} />,
  dialog: () => <SetupInADialog />,
  dialogKeptOpen: () => <KeptOpen />,
  dialogInNative: () => (
    <NativeHost>
      <SetupInADialog />
    </NativeHost>
  ),
  dialogInRadix: () => (
    <RadixHost of={Radix}>
      <SetupInADialog />
    </RadixHost>
  ),
  dialogInOlderRadix: () => (
    <RadixHost of={OlderRadix}>
      <SetupInADialog />
    </RadixHost>
  ),
  manager: () => <ConnectionManager />,
  pause: () => <PauseScheduler connectionId={connectionId} />,
} satisfies Record<string, () => ReactNode>

Object.assign(globalThis, { quickBooksComputer: api.quickBooksComputer, heard: listen(document.body) })

createRoot(document.body.appendChild(document.createElement('div'))).render(
  <StrictMode>
    <ConnectionsProvider client={client} locale={en}>
      <header>
        <a href="#host">The host’s page</a>
      </header>
      <main>{components[component]()}</main>
      <footer>
        <a href="#host">The host’s terms</a>
      </footer>
    </ConnectionsProvider>
  </StrictMode>,
)

async function answer(...call: Parameters<typeof fetch>): Promise<Response> {
  const response = await getResponse([...api.handlers], new Request(...call))
  if (!response || response.type === 'error') throw new TypeError('Failed to fetch')
  return response
}
