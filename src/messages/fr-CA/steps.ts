import type { Messages, StepsMessages } from '../Messages'
import { companyConfirmation } from './companyConfirmation'
import { configurationFile } from './configurationFile'
import { connectorDownload } from './connectorDownload'
import { drawings } from './drawings'
import { firstSyncProgress } from './firstSyncProgress'
import { passwordPanel } from './passwordPanel'
import { syncSchedule } from './syncSchedule'

/** Taking the Web Connector off the QuickBooks computer. */
const uninstallGuide: Messages['uninstallGuide'] = {
  title: 'Retirer le Web Connector',
  intro: ({ providerName }) =>
    `Une fois la connexion coupée, ${providerName} ne lit plus rien : le Web Connector peut rester sans risque. Pour le retirer pour de bon, suivez ces étapes sur l’ordinateur QuickBooks.`,
  sharedTitle: 'Un autre service utilise-t-il aussi le Web Connector?',
  sharedBody:
    'C’est souvent le cas des services de paie, de boutique et de dépenses. S’il y a une autre ligne dans la fenêtre du Web Connector, gardez le programme : supprimez seulement notre ligne, puis passez à la dernière étape ci-dessous.',
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
  uninstallGuide,
  drawings,
}
