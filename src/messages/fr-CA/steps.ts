import type { Messages, StepsMessages } from '../Messages'
import { companyConfirmation } from './companyConfirmation'
import { configurationFile } from './configurationFile'
import { connectorDownload } from './connectorDownload'
import { drawings } from './drawings'
import { firstSyncProgress } from './firstSyncProgress'
import { atLatest, ofName } from './grammar'
import { passwordPanel } from './passwordPanel'
import { syncSchedule } from './syncSchedule'

/** What the Web Connector needs to call by itself. */
const autoRunGuide: Messages['autoRunGuide'] = {
  waitingTitle: 'Pas encore vu fonctionner de lui-même',
  waitingBody: ({ moment }) =>
    `Vous pouvez de nouveau utiliser QuickBooks. Le Web Connector devrait appeler de lui-même ${atLatest(moment)}; cette page le verra.`,
  missedTitle: ({ moment }) => `Le Web Connector devait appeler ${atLatest(moment)}`,
  missedBody:
    'On ne l’a pas vu appeler de lui-même : la prochaine synchronisation n’est pas assurée. Il manque l’un de ces points.',
  title: 'Ce qu’il lui faut, sur l’ordinateur QuickBooks',
  checks: {
    auto_run: ({ applicationName }) => `« Auto-Run » est coché dans la ligne ${ofName(applicationName)}`,
    restart: () => 'L’icône du Web Connector est près de l’horloge',
    hide: () => 'Sa fenêtre est fermée par « Hide », pas par « Exit »',
    stay_on: () => 'L’ordinateur reste allumé, sans mise en veille',
  },
  hints: {
    restart: 'Il repart de lui-même quand l’ordinateur redémarre et que quelqu’un ouvre une session Windows.',
    hide: 'Masqué, il continue d’appeler. Après « Exit », rien n’est lu tant que personne ne le rouvre.',
    stay_on:
      'Dans Paramètres > Système > Alimentation, choisissez Jamais pour la mise en veille. L’écran peut s’éteindre.',
  },
}

/** Taking the Web Connector off the QuickBooks computer. */
const uninstallGuide: Messages['uninstallGuide'] = {
  title: 'Retirer le Web Connector',
  intro: ({ providerName }) =>
    `Une fois la connexion coupée, ${providerName} ne lit plus rien : le Web Connector peut rester sans risque. Pour le retirer pour de bon, suivez ces étapes sur l’ordinateur QuickBooks.`,
  sharedTitle: 'Un autre service utilise-t-il aussi le Web Connector?',
  sharedBody:
    'C’est souvent le cas des services de paie, de boutique et de dépenses. S’il y a une autre ligne dans la fenêtre du Web Connector, gardez le programme : supprimez seulement notre ligne, puis passez à la dernière étape ci-dessous.',
  sharedWith: {
    title: ({ companies }) => `Le Web Connector sert aussi à ${companies}`,
    body: 'Si c’est sur le même ordinateur, gardez le programme : le désinstaller arrêterait aussi ces synchronisations. Supprimez seulement la ligne ci-dessous, puis passez à la dernière étape.',
  },
  sharedStepsTitle: 'Au lieu de désinstaller',
  stepsTitle: 'Sur l’ordinateur QuickBooks',
  hostedStepsTitle: 'Dans votre QuickBooks hébergé',
  steps: {
    uninstall:
      'Ouvrez les Paramètres de Windows, puis « Applications et fonctionnalités » (dans Windows 11 : « Applications > Applications installées ») et cherchez Web Connector. Choisissez « Désinstaller » à côté de QuickBooks Web Connector, et confirmez.',
    folder:
      'Ouvrez l’Explorateur de fichiers, collez cet emplacement dans la barre du haut et appuyez sur Entrée. Supprimez-y le dossier QBWebConnector. S’il n’y est plus, tout va bien.',
    row: ({ applicationName }) =>
      `Ouvrez le Web Connector, choisissez « Remove » (supprimer) à côté de « ${applicationName} », et confirmez par « Yes ».`,
    certificate: ({ applicationName }) =>
      `Ouvrez votre société dans QuickBooks en tant qu’Admin. Choisissez « Edit > Preferences > Integrated Applications > Company Preferences », puis ${applicationName}, « Remove » (supprimer) et « OK ». QuickBooks oublie sa permission.`,
  },
  folderLabel: 'Emplacement d’installation',
  copyFolder: 'Copier l’emplacement d’installation',
  once: {
    intro: ({ providerName }) =>
      `${providerName} ne lit plus rien : le Web Connector peut rester sans risque. Pour le retirer pour de bon, suivez ces étapes sur l’ordinateur QuickBooks.`,
  },
}

export const stepsMessages: StepsMessages = {
  connectorDownload,
  companyConfirmation,
  configurationFile,
  passwordPanel,
  syncSchedule,
  firstSyncProgress,
  autoRunGuide,
  uninstallGuide,
  drawings,
}
