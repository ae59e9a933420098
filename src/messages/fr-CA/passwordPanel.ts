import type { Messages } from '../Messages'
import { atTime, untilMoment } from './grammar'
import { sentence } from '../sentence'

/** Step: sign in the Web Connector. */
export const passwordPanel: Messages['passwordPanel'] = {
  title: 'Identifier le Web Connector',
  intro: ({ providerName }) =>
    `${sentence(`Le Web Connector a besoin de son propre mot de passe pour échanger avec ${providerName}`)} Vous le collez une seule fois; ce n’est pas votre mot de passe à vous.`,
  create: 'Créer le mot de passe',
  createHint:
    'Vous le copiez ici et le collez dans le Web Connector. Dès qu’il s’identifie, cette page avance d’elle-même.',
  createNew: 'Créer un nouveau mot de passe',
  replacement: {
    question: 'Créer un nouveau mot de passe?',
    stops: {
      syncs: 'La synchronisation, jusqu’à ce que le Web Connector ait le nouveau mot de passe',
      password: 'Le mot de passe précédent',
    },
  },
  label: 'Mot de passe du Web Connector',
  show: 'Afficher le mot de passe',
  hide: 'Masquer le mot de passe',
  copy: 'Copier',
  copyLabel: 'Copier le mot de passe',
  once: 'Il s’affiche seulement tant que vous restez sur cette page. Le Web Connector le garde pour vous.',
  earlier: ({ at }) => `Un mot de passe a été créé ${atTime(at)}. Il ne peut plus être affiché.`,
  earlierKept:
    'S’il est déjà dans le Web Connector, tout va bien. Sinon, créez-en un nouveau : l’ancien ne fonctionnera plus.',
  newer: ({ at }) =>
    `Un mot de passe plus récent a été créé ${atTime(at)} sur un autre écran. Celui qui était affiché ici ne fonctionne plus.`,
  newerKept: 'Collez le plus récent à partir de l’autre écran, ou créez-en un autre ici : seul le dernier fonctionne.',
  earlierRefused: 'Créez-en un nouveau. L’ancien ne fonctionnera plus.',
  notListed: {
    title: ({ applicationName }) => `Je ne vois pas ${applicationName} dans la liste du Web Connector`,
    body: 'L’ajout du fichier n’est donc pas allé jusqu’au bout. Ouvrez QuickBooks et votre société, rouvrez le fichier et répondez à chaque question.',
  },
  stepsTitle: 'Dans le Web Connector',
  steps: {
    tick: ({ applicationName }) => sentence(`Cochez la case devant ${applicationName}`),
    paste:
      'Il demande le mot de passe. Collez-le (Ctrl+V) et choisissez « OK ». S’il ne le demande pas, collez-le dans la colonne « Password » et appuyez sur Entrée.',
    save: 'Il propose d’enregistrer le mot de passe. Choisissez « Yes » (oui).',
    autoRun: 'Cochez la case sous « Auto-Run », pour que les prochaines synchronisations commencent d’elles-mêmes.',
    update: 'Choisissez « Update Selected » (mettre à jour). Le Web Connector s’identifie alors.',
  },
  waiting: 'Nous attendons que le Web Connector s’identifie…',
  waitingHint:
    'Cette page le remarque en quelques secondes. S’il ne se passe rien, choisissez encore « Update Selected ».',
  signedIn: ({ at }) => `Le Web Connector s’est identifié ${atTime(at)}.`,
  linking: 'Nous regardons quelle société est ouverte dans QuickBooks…',
  linkingHint:
    'Cela prend une minute au plus. QuickBooks demande peut-être une permission : vérifiez qu’il nomme votre société, puis répondez. Sinon, n’y touchez pas.',
  wrong: {
    title: ({ at }) => `Le Web Connector a utilisé un mauvais mot de passe ${atTime(at)}`,
    shown:
      'Copiez de nouveau le mot de passe ci-dessous, cliquez sur l’ancien dans la colonne « Password », collez-le par-dessus et appuyez sur Entrée. Enregistrez-le, puis choisissez « Update Selected ».',
    hidden:
      'Seul le dernier mot de passe fonctionne. Créez-en un nouveau et collez-le par-dessus l’ancien dans la colonne « Password ». Appuyez sur Entrée.',
    limit:
      'Cinq mauvais mots de passe différents verrouillent la connexion pendant dix minutes. Un nouveau mot de passe la déverrouille.',
    counted: ({ count }) =>
      `${count === 1 ? '1 mauvais mot de passe' : `${count} mauvais mots de passe différents`} jusqu’ici. Cinq verrouillent la connexion pendant dix minutes; un nouveau mot de passe la déverrouille.`,
  },
  locked: {
    title: ({ moment }) => `La connexion est verrouillée ${untilMoment(moment)}`,
    body: ({ count }) =>
      `${count === null ? 'Trop de' : count} mauvais mots de passe différents ont été saisis; même le bon est donc refusé pour l’instant. Créez un nouveau mot de passe, qui fonctionne tout de suite, et collez-le par-dessus l’ancien dans la colonne « Password ».`,
  },
  replacedElsewhere:
    'Le Web Connector a encore un ancien mot de passe. Si le dernier est sur un autre écran, collez-le à partir de cet écran. Sinon, créez-en un nouveau ici.',
  replaced:
    'Collez le nouveau mot de passe par-dessus l’ancien dans la colonne « Password », appuyez sur Entrée, puis choisissez « Update Selected ».',
}
