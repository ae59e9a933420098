import type { Messages } from '../Messages'

/** RequirementsChecklist: what must be true of the QuickBooks computer. */
export const requirementsChecklist: Messages['requirementsChecklist'] = {
  title: 'Vérifier l’ordinateur QuickBooks',
  intro: 'La suite ne fonctionne que si ces points sont en ordre. Une minute de vérification vous épargne une heure.',
  items: {
    same_computer: {
      title: 'Vous êtes sur l’ordinateur où vous utilisez QuickBooks',
      description: 'Le Web Connector doit se trouver sur le même ordinateur que QuickBooks.',
    },
    hosted_browser: {
      title: 'Cette page est ouverte dans votre bureau hébergé',
      description:
        'Entrez dans votre bureau hébergé, démarrez son navigateur et ouvrez-y cette page. Les fichiers téléchargés ailleurs n’atteignent pas QuickBooks.',
    },
    quickbooks_open: {
      title: 'QuickBooks est ouvert, dans la société à connecter',
      description: 'En tant qu’Admin de QuickBooks, et sans message en attente.',
    },
    supported_version: {
      title: 'QuickBooks Pro, Premier ou Enterprise pour Windows',
      description: 'QuickBooks pour Mac ne convient pas. Appuyez sur F2 dans QuickBooks pour voir lequel vous avez.',
    },
    windows: {
      title: 'Windows 10, Windows 11 ou Windows Server 2019',
      description: 'Une version plus ancienne peut ne pas convenir.',
    },
    administrator: {
      title: 'Vous pouvez installer des programmes',
      description: 'Windows demandera un administrateur. Si vous ne l’êtes pas, ayez-en un à portée de main.',
    },
    security_software: {
      title: 'L’antivirus et le pare-feu laissent passer le Web Connector',
      description: 'Seulement si les vôtres sont stricts : permettez à QBWebConnector.exe d’atteindre notre service.',
    },
  },
  port: ({ port }) => `port ${port}`,
  copyHostName: 'Copier l’adresse à autoriser',
  confirm: 'Tout est prêt',
  confirmed: 'Vous l’avez confirmé.',
  elsewhere: {
    title: ({ platform }) => `Vous semblez être sur ${platform}`,
    listTitle: 'Ce qu’il faut à l’ordinateur QuickBooks',
    body: 'QuickBooks Desktop fonctionne sous Windows. Continuez sur l’ordinateur où vous utilisez QuickBooks; cette page suivra.',
  },
  platforms: {
    mac: 'un Mac',
    iphone: 'un iPhone',
    ipad: 'un iPad',
    android: 'un appareil Android',
    chromebook: 'un Chromebook',
    linux: 'un ordinateur Linux',
  },
}
