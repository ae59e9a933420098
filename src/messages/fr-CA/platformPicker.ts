import type { Messages } from '../Messages'

/** PlatformPicker: where the customer's QuickBooks runs. */
export const platformPicker: Messages['platformPicker'] = {
  title: 'Comment utilisez-vous QuickBooks?',
  intro: 'Choisissez celui que vous ouvrez pour tenir vos livres. La suite en dépend.',
  legend: 'Votre QuickBooks',
  choices: {
    desktopApp: {
      title: 'Application QuickBooks Desktop',
      description:
        'Installée sur un ordinateur Windows au bureau ou à la maison. Vous l’ouvrez depuis le Bureau ou le menu Démarrer.',
    },
    enterpriseCloud: {
      title: 'QuickBooks Enterprise Cloud',
      description: 'Vous ouvrez d’abord un bureau Windows à distance, et QuickBooks Enterprise s’y ouvre.',
    },
    rightworks: {
      title: 'Rightworks',
      description: 'Vous ouvrez QuickBooks depuis l’application ou le site de Rightworks (autrefois Right Networks).',
    },
    mac: { title: 'QuickBooks pour Mac' },
    online: { title: 'QuickBooks en ligne' },
  },
  unsupported: {
    mac: {
      title: 'QuickBooks pour Mac ne peut pas être connecté',
      body: 'Le Web Connector d’Intuit, qui transmet les données, fonctionne seulement sous Windows. Si quelqu’un de votre entreprise ouvre aussi les livres dans QuickBooks pour Windows, faites la connexion depuis cet ordinateur-là.',
    },
    online: {
      title: 'QuickBooks en ligne ne se connecte pas ici',
      body: 'Ces étapes sont pour QuickBooks sous Windows. QuickBooks en ligne se connecte en ouvrant une session chez Intuit : revenez en arrière et choisissez-y QuickBooks en ligne, ou demandez à l’entreprise dont c’est la page.',
    },
  },
  proceed: 'Continuer',
}
