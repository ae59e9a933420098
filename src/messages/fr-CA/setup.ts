import type { Messages } from '../Messages'

/** QuickBooksDesktopSetup, its stepper and its dialog. */
export const setup: Messages['setup'] = {
  title: 'Connecter QuickBooks Desktop',
  steps: {
    choose_platform: 'Choisir votre QuickBooks',
    check_computer: 'Vérifier l’ordinateur',
    install_connector: 'Installer le Web Connector',
    open_configuration: 'Ouvrir le fichier de configuration',
    sign_in_connector: 'Identifier le Web Connector',
    choose_schedule: 'Choisir l’horaire',
    first_sync: 'Première synchronisation',
  },
  places: { this_page: 'Sur cette page', quickbooks_computer: 'Ordinateur QuickBooks' },
  stepOf: ({ step, total }) => `Étape ${step} sur ${total}`,
  allDone: 'Tout est fait',
  announcement: ({ step, total, name }) => `Étape ${step} sur ${total} : ${name}`,
  done: 'Fait',
  locked: 'Pas encore accessible',
  lookingBack: 'Vous revoyez une étape déjà faite.',
  returnTo: ({ name }) => `Retour à « ${name} »`,
  connectorLost: {
    title: 'Redémarrer le Web Connector',
    intro: 'Il s’était identifié, puis n’a plus donné de nouvelles. Les données déjà reçues sont conservées.',
  },
  inTheWay: {
    title: 'Débloquer QuickBooks',
    intro: 'Le Web Connector s’est identifié, mais quelque chose bloque sur l’ordinateur QuickBooks.',
  },
  reconnecting: {
    title: ({ companyName }) => `Vous reconnectez ${companyName}`,
    body: 'Ouvrez dans QuickBooks le même fichier de société qu’avant. Les données déjà reçues sont conservées.',
  },
  finish: 'Terminer',
}
