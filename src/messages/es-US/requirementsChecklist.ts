import type { Messages } from '../Messages'

/** RequirementsChecklist: what must be true of the QuickBooks computer. */
export const requirementsChecklist: Messages['requirementsChecklist'] = {
  title: 'Revise la computadora con QuickBooks',
  intro: 'Lo demás solo funciona si esto se cumple. Revisarlo toma un minuto y le ahorra una hora.',
  items: {
    same_computer: {
      title: 'Está en la computadora donde usa QuickBooks',
      description: 'El Web Connector debe funcionar en la misma computadora que QuickBooks.',
    },
    hosted_browser: {
      title: 'Esta página está abierta dentro de su escritorio remoto',
      description:
        'Inicie sesión en su escritorio remoto, abra su navegador y abra allí esta página. Los archivos descargados fuera de él no llegan a QuickBooks.',
    },
    quickbooks_open: {
      title: 'QuickBooks está abierto, en la empresa que quiere conectar',
      description: 'Con la sesión del usuario Admin de QuickBooks y sin ventanas pendientes.',
    },
    supported_version: {
      title: 'QuickBooks Pro, Premier o Enterprise para Windows',
      description: 'QuickBooks para Mac no es compatible. Presione F2 en QuickBooks para ver cuál tiene.',
    },
    windows: {
      title: 'Windows 10, Windows 11 o Windows Server 2019',
      description: 'Es posible que las versiones anteriores no funcionen.',
    },
    administrator: {
      title: 'Puede instalar programas',
      description: 'Windows pedirá un administrador. Si no lo es, tenga uno a mano.',
    },
    security_software: {
      title: 'El antivirus y el firewall dejan pasar el Web Connector',
      description: 'Solo si son estrictos: permita que QBWebConnector.exe llegue a nuestro servicio.',
    },
  },
  port: ({ port }) => `puerto ${port}`,
  copyHostName: 'Copiar la dirección por permitir',
  confirm: 'Todo está listo',
  confirmed: 'Usted confirmó esto.',
  elsewhere: {
    title: ({ platform }) => `Parece que usa ${platform}`,
    listTitle: 'Qué necesita la computadora de QuickBooks',
    body: 'QuickBooks Desktop funciona en Windows. Continúe en la computadora donde usa QuickBooks; esta página avanza a la par.',
  },
  platforms: {
    mac: 'una Mac',
    iphone: 'un iPhone',
    ipad: 'un iPad',
    android: 'un dispositivo Android',
    chromebook: 'una Chromebook',
    linux: 'una computadora con Linux',
  },
}
