import type { Messages } from '../Messages'
import { sentence } from '../sentence'
import { atTime } from './grammar'

/** Step: confirm the company that is open in QuickBooks. */
export const companyConfirmation: Messages['companyConfirmation'] = {
  title: 'Est-ce votre société?',
  intro: 'C’est celle qui est ouverte dans QuickBooks. Rien n’a encore été lu.',
  computer: ({ computerName }) => `sur ${computerName}`,
  expected: 'Comme prévu',
  expects: ({ providerName, names }) => sentence(`${providerName} s’attend à ${names}`),
  yes: 'Oui, continuer',
  no: 'Non, une autre société',
  waits: ({ time }) => `QuickBooks attend · ${time}`,
  waitsNoLonger:
    'Vous pouvez encore répondre. La synchronisation commence la prochaine fois que le Web Connector se manifeste.',
  waiting: 'Nous attendons que QuickBooks indique quelle société est ouverte…',
  waitingHint: 'Ouvrez votre société dans QuickBooks, puis choisissez « Update Selected » dans le Web Connector.',
  confirmed: ({ at }) => `Vous avez confirmé cette société ${atTime(at)}.`,
  continues: 'Nous attendons que le Web Connector se manifeste…',
  continuesHint: ({ applicationName }) =>
    `Dans le Web Connector, cochez ${applicationName} et choisissez « Update Selected ».`,
  connected: 'Connectée',
  already: {
    title: ({ companyName }) => `La société ${companyName} est déjà connectée`,
    body: 'Cette autre connexion lit déjà ce fichier de société : rien n’est lu ici.',
    open: 'Afficher cette connexion',
  },
  elsewhere: {
    title: 'Est-ce toujours votre fichier de société?',
    body: 'QuickBooks l’a ouvert à un autre emplacement qu’avant.',
    before: 'Avant :',
    yes: 'Oui, le lire ici',
    no: 'Non, ne pas le lire',
    yesMeans: 'Oui : le fichier a été déplacé. Tout y est relu une fois.',
    noMeans: 'Non : c’est une copie, de l’an dernier par exemple. Ouvrez ensuite le bon fichier dans QuickBooks.',
    answered: 'Le fichier est désormais lu à cet emplacement.',
  },
}
