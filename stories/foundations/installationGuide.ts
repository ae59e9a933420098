import * as ConfigurationFile from '../ConfigurationFile.stories'
import * as ConnectionStatus from '../ConnectionStatus.stories'
import * as ConnectorDownload from '../ConnectorDownload.stories'
import * as FirstSyncProgress from '../FirstSyncProgress.stories'
import * as PasswordPanel from '../PasswordPanel.stories'
import * as PauseScheduler from '../PauseScheduler.stories'
import * as PlatformPicker from '../PlatformPicker.stories'
import * as QuickBooksDesktopSetup from '../QuickBooksDesktopSetup.stories'
import * as RequirementsChecklist from '../RequirementsChecklist.stories'
import * as SyncSchedule from '../SyncSchedule.stories'
import * as UninstallGuide from '../UninstallGuide.stories'

/** The stories of a component: what their file exports. */
export interface StoryFile {
  default: { title: string }
}

/** A statement of the guide to installing the connector, and where the customer is told. */
export interface GuideStatement {
  /** In our own words. */
  statement: string
  /** The file of stories whose component tells it. */
  file: StoryFile
  /** The story in which it is told, by its export's name. */
  story: string
  /** What is in that story's text, folds included. */
  says: RegExp[]
}

/** The guide, a part after another. */
export interface GuidePart {
  title: string
  statements: GuideStatement[]
}

function tells<File extends StoryFile>(
  statement: string,
  file: File,
  story: Exclude<keyof File & string, 'default'>,
  ...says: RegExp[]
): GuideStatement {
  return { statement, file, story, says }
}

/** What the guide to installing the connector says, statement by statement, each with the screen that tells it. */
export const installationGuide: GuidePart[] = [
  {
    title: 'Before installing',
    statements: [
      tells(
        'QuickBooks Desktop Pro, Premier and Enterprise for Windows are supported.',
        RequirementsChecklist,
        'OwnComputer',
        /Pro, Premier,? (or|and) Enterprise/,
      ),
      tells(
        'QuickBooks for Mac isn’t supported.',
        PlatformPicker,
        'QuickBooksForMac',
        /QuickBooks for Mac can’t be connected/,
      ),
      tells(
        'It works on Windows 10, 11 and Server 2019, and perhaps not on earlier ones.',
        RequirementsChecklist,
        'OwnComputer',
        /Windows 10, Windows 11/,
        /Server 2019/,
        /[Ee]arlier|older/,
      ),
      tells('Installing takes administrator rights.', RequirementsChecklist, 'OwnComputer', /administrator/),
      tells(
        'Antivirus or a firewall may keep the connector from being downloaded or run: it is to be allowed.',
        RequirementsChecklist,
        'OwnComputer',
        /[Aa]ntivirus/,
        /firewall/,
        /allow/,
      ),
      tells(
        'Four tasks: install, open the configuration file, sign in, wait for the first sync.',
        QuickBooksDesktopSetup,
        'ChoosePlatform',
        /Install the Web Connector/,
        /Open the configuration file/,
        /Sign in the Web Connector/,
        /First sync/,
      ),
      tells(
        'The connector runs on the very computer on which QuickBooks is used.',
        RequirementsChecklist,
        'OwnComputer',
        /on the computer where you use QuickBooks|on the same computer/,
      ),
      tells(
        'QuickBooks is open and signed in to the company before it starts.',
        RequirementsChecklist,
        'OwnComputer',
        /QuickBooks is open/,
        /company/,
      ),
    ],
  },
  {
    title: 'Download and install',
    statements: [
      tells(
        'With the QuickBooks Desktop app, the connector is downloaded.',
        ConnectorDownload,
        'ReadyToDownload',
        /Download the Web Connector/,
      ),
      tells(
        'QuickBooks Enterprise Cloud and Rightworks have the connector already and go straight to the configuration file.',
        ConnectorDownload,
        'Hosted',
        /has the Web Connector already/,
        /configuration file/,
      ),
      tells(
        'The download is one signed program, Intuit’s Web Connector with what starts it by itself.',
        ConnectorDownload,
        'Downloaded',
        /QuickBooksDesktopConnector\.exe/,
        /Publisher/,
      ),
      tells(
        'Windows asks whether the installer may change the computer.',
        ConnectorDownload,
        'Downloaded',
        /Windows asks whether to allow changes/,
        /choose Yes/,
      ),
      tells(
        'The InstallShield Wizard installs it afresh, or updates what is there.',
        ConnectorDownload,
        'Downloaded',
        /InstallShield Wizard/,
        /updates what’s there/,
      ),
      tells(
        'Without administrator rights, an administrator approves the installation and runs QuickBooks as administrator.',
        ConnectorDownload,
        'NotAnAdministrator',
        /Ask an administrator/,
        /Run as administrator/,
      ),
      tells(
        'Installed that way, it syncs only while QuickBooks is closed.',
        ConnectorDownload,
        'NotAnAdministrator',
        /only while QuickBooks is closed/,
      ),
      tells(
        'For each company that is added, an administrator runs the installer once more.',
        ConnectorDownload,
        'AddingAnotherCompany',
        /For each company, an administrator runs it again/,
      ),
      tells(
        'The rule for those without administrator rights holds for added companies too.',
        ConnectorDownload,
        'AddingAnotherCompany',
        /I’m not an administrator/,
      ),
    ],
  },
  {
    title: 'Open the configuration file',
    statements: [
      tells(
        'The customer downloads the configuration file and opens it.',
        ConfigurationFile,
        'ReadyToDownload',
        /Download the file/,
        /Double-click/,
      ),
      tells(
        'It connects whichever company is open in QuickBooks.',
        ConfigurationFile,
        'ReadyToDownload',
        /whichever company|the company that’s open/,
      ),
      tells(
        'QuickBooks asks whether the application may read and modify the company file.',
        ConfigurationFile,
        'Opened',
        /read and modify/,
      ),
      tells(
        '“Yes, always; allow access even if QuickBooks is not running” is the answer that works.',
        ConfigurationFile,
        'Opened',
        /Yes, always; allow access even if QuickBooks is not running/,
      ),
      tells(
        'The details of Access Confirmation are to be checked before Done.',
        ConfigurationFile,
        'AccessConfirmation',
        /Check that it names/,
        /Then choose Done/,
      ),
      tells(
        'Before access is asked for, the customer is told which data is read.',
        ConfigurationFile,
        'Opened',
        /What is read: .*Customers.*Invoices/,
      ),
    ],
  },
  {
    title: 'Sign in the connector',
    statements: [
      tells(
        'A new row appears in the Web Connector; its box is to be checked.',
        PasswordPanel,
        'PasswordCreated',
        /Check the box beside .+ in the list/,
      ),
      tells(
        'The copied password is entered, confirmed with OK, and saved.',
        PasswordPanel,
        'PasswordCreated',
        /Paste it/,
        /OK/,
        /whether to save the password\. Choose Yes/,
      ),
      tells('Update Selected starts it.', PasswordPanel, 'PasswordCreated', /Choose Update Selected/),
    ],
  },
  {
    title: 'Wait for the first sync',
    statements: [
      tells(
        'The data chosen for the first sync is fetched, a kind after another.',
        FirstSyncProgress,
        'Running',
        /What is read|Customers/,
      ),
      tells(
        'A connection for one sync ends as Deauthorized after it, as planned.',
        FirstSyncProgress,
        'FinishedOnce',
        /Deauthorized/,
        /nothing is wrong/,
      ),
      tells('One that goes on syncs from time to time.', SyncSchedule, 'Chosen', /Next sync/),
      tells(
        'The connector starts again by itself when the computer restarts.',
        ConnectionStatus,
        'AutoRunNotSeen',
        /starts again by itself when the computer restarts/,
      ),
      tells(
        'It is installed in QBWebConnector, among Intuit’s common files.',
        ConnectorDownload,
        'BlockedByAntivirus',
        /C:\\Program Files \(x86\)\\Common Files\\Intuit\\QuickBooks\\QBWebConnector/,
      ),
    ],
  },
  {
    title: 'Pause',
    statements: [
      tells('QuickBooks can’t be used while it syncs.', PauseScheduler, 'Free', /QuickBooks can’t be used while/),
      tells('Closed, it won’t open until the sync has ended.', FirstSyncProgress, 'Running', /won’t open/),
      tells('Open, it may behave unexpectedly.', FirstSyncProgress, 'Running', /unexpected|misbehave|act up/),
      tells('A sync that runs can be paused.', FirstSyncProgress, 'Running', /Pause for 1 hour/),
      tells('Syncs can be paused for a set time, now or later.', PauseScheduler, 'Free', /4 hours/, /Plan/),
    ],
  },
  {
    title: 'Uninstall',
    statements: [
      tells(
        'In Windows’ Apps & features, search for Web Connector and choose Uninstall.',
        UninstallGuide,
        'OwnComputer',
        /Apps & features/,
        /Web Connector/,
        /Uninstall/,
      ),
      tells('Then the QBWebConnector folder is deleted.', UninstallGuide, 'OwnComputer', /QBWebConnector/, /[Dd]elete/),
      tells(
        'The application’s certificate is removed in QuickBooks’ preferences for integrated applications.',
        UninstallGuide,
        'OwnComputer',
        /Edit > Preferences > Integrated Applications > Company Preferences/,
        /Remove/,
      ),
    ],
  },
]
