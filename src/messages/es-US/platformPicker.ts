import type { Messages } from '../Messages'

/** PlatformPicker: where the customer's QuickBooks runs. */
export const platformPicker: Messages['platformPicker'] = {
  title: '¿Cómo usa QuickBooks?',
  intro: 'Elija el que abre para llevar su contabilidad. De eso dependen los siguientes pasos.',
  legend: 'Su QuickBooks',
  choices: {
    desktopApp: {
      title: 'Aplicación QuickBooks Desktop',
      description:
        'Instalada en una computadora con Windows en su oficina o casa. La abre desde el escritorio o el menú Inicio.',
    },
    enterpriseCloud: {
      title: 'QuickBooks Enterprise Cloud',
      description: 'Primero inicia sesión en un escritorio remoto de Windows, y ahí se abre QuickBooks Enterprise.',
    },
    rightworks: {
      title: 'Rightworks',
      description: 'Abre QuickBooks desde la aplicación o el sitio web de Rightworks (antes Right Networks).',
    },
    mac: { title: 'QuickBooks para Mac' },
    online: { title: 'QuickBooks Online' },
  },
  unsupported: {
    mac: {
      title: 'QuickBooks para Mac no se puede conectar',
      body: 'El Web Connector de Intuit, que transporta los datos, solo funciona en Windows. Si alguien de su empresa también abre la contabilidad en QuickBooks para Windows, conecte desde esa computadora.',
    },
    online: {
      title: 'QuickBooks Online no se conecta aquí',
      body: 'Estos pasos son para QuickBooks en Windows. QuickBooks Online se conecta iniciando sesión en Intuit: regrese y elija allí QuickBooks Online, o pregunte a la empresa dueña de esta página.',
    },
  },
  proceed: 'Continuar',
}
