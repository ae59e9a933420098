import { useComputer } from '../computer/ComputerContext'
import { useDesktop } from '../computer/DesktopContext'
import type { Prompt } from '../computer/Prompt'
import { PasswordPrompt } from '../connector/PasswordPrompt'
import { StatusDetails } from '../connector/StatusDetails'
import { Troubleshoot } from '../connector/Troubleshoot'
import { CannotOpen } from '../downloads/CannotOpen'
import { InstallWizard } from '../installer/InstallWizard'
import { UserAccountControl } from '../installer/UserAccountControl'
import { ChoiceBox } from './ChoiceBox'

/** The window that this page itself shows. */
export function PromptWindow({ prompt }: { prompt: Prompt }) {
  const { send } = useComputer()
  const { ask } = useDesktop()

  switch (prompt.kind) {
    case 'allow_changes':
      return <UserAccountControl fileName={prompt.fileName} />
    case 'install':
      return <InstallWizard />
    case 'cannot_open':
      return <CannotOpen fileName={prompt.fileName} reason={prompt.reason} />
    case 'password':
      return <PasswordPrompt appName={prompt.appName} />
    case 'status':
      return <StatusDetails appName={prompt.appName} />
    case 'troubleshoot':
      return <Troubleshoot />
    case 'remove':
      return (
        <ChoiceBox
          title="Remove application"
          choices={{ yes: 'Yes', no: 'No' }}
          onAnswer={(choice) => {
            ask(null)
            if (choice === 'yes') send({ type: 'remove', appName: prompt.appName })
          }}
        >
          Remove <strong>{prompt.appName}</strong> from the Web Connector? Its data stays with its provider.
        </ChoiceBox>
      )
    case 'exit':
      return (
        <ChoiceBox
          title="QuickBooks Web Connector"
          choices={{ yes: 'Yes', no: 'No' }}
          onAnswer={(choice) => {
            ask(null)
            if (choice === 'yes') send({ type: 'exitConnector' })
          }}
        >
          <strong>QBWC1020:</strong> Scheduled updates run only while the Web Connector is open. To keep them running,
          choose No and then Hide. Exit all the same?
        </ChoiceBox>
      )
  }
}
