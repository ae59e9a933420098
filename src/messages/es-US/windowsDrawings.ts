import type { windowsDrawings as english } from '../en/windowsDrawings'
import type { Messages } from '../Messages'

/** What a Spanish Windows and browser write in their windows, and a name for each picture. Intuit's installer is in English. */
export const windowsDrawings: Pick<Messages['drawings'], keyof typeof english> = {
  keepFile: {
    name: ({ fileName }) =>
      `La lista de descargas del navegador, con un menú abierto junto a ${fileName}. “Conservar” está señalado.`,
    title: 'Descargas',
    warning: 'no se descarga habitualmente. Asegúrese de que confía en él antes de abrirlo.',
    delete: 'Eliminar',
    keep: 'Conservar',
    report: 'Notificar que este archivo es seguro',
    details: 'Más información',
  },
  allowChanges: {
    name: ({ publisher }) =>
      `Windows pregunta si permite los cambios de ${publisher}, editor comprobado. “Sí” está señalado.`,
    nameForAdministrator:
      'Windows pide el usuario y la contraseña de un administrador. Los dos campos y “Sí” le corresponden al administrador.',
    title: 'Control de cuentas de usuario',
    question: '¿Quieres permitir que esta aplicación haga cambios en el dispositivo?',
    program: 'QuickBooks Desktop Connector',
    publisher: ({ publisher }) => `Editor comprobado: ${publisher}`,
    origin: 'Origen del archivo: Unidad de disco duro en este equipo',
    signIn: 'Para continuar, escribe un nombre de usuario y una contraseña de administrador.',
    userName: 'Nombre de usuario',
    password: 'Contraseña',
    yes: 'Sí',
    no: 'No',
  },
  installWizard: {
    welcomeName: 'La primera página del InstallShield Wizard. “Next” está señalado.',
    finishName: 'La última página del InstallShield Wizard. “Finish” está señalado.',
    title: 'QBWebConnector - InstallShield Wizard',
    welcome: 'Welcome to the InstallShield Wizard for QBWebConnector',
    welcomeBody: 'The InstallShield Wizard will install QBWebConnector on your computer. To continue, click Next.',
    finished: 'InstallShield Wizard Completed',
    finishedBody:
      'The InstallShield Wizard has successfully installed QBWebConnector. Click Finish to exit the wizard.',
    back: '< Back',
    next: 'Next >',
    finish: 'Finish',
    cancel: 'Cancel',
  },
  runAsAdministrator: {
    name: 'El menú que se abre al hacer clic con el botón derecho en el ícono de QuickBooks. “Ejecutar como administrador” está señalado.',
    shortcut: 'QuickBooks Desktop',
    open: 'Abrir',
    openLocation: 'Abrir ubicación del archivo',
    run: 'Ejecutar como administrador',
    pin: 'Anclar a la barra de tareas',
    properties: 'Propiedades',
  },
  openFile: {
    name: ({ fileName }) => `La carpeta Descargas. ${fileName} está señalado, para hacer doble clic.`,
    title: 'Descargas',
    folders: { desktop: 'Escritorio', downloads: 'Descargas', documents: 'Documentos' },
    columns: { name: 'Nombre', type: 'Tipo' },
    type: 'Archivo QWC',
    others: {
      statement: { name: 'Estado de marzo.pdf', type: 'PDF' },
      invoices: { name: 'Facturas.xlsx', type: 'Hoja de cálculo' },
    },
  },
  installedApps: {
    name: 'Configuración de Windows, Aplicaciones y características, con la búsqueda “Web Connector”. “Desinstalar” junto a QuickBooks Web Connector está señalado.',
    title: 'Configuración',
    // Those of Windows 11: the earlier ones are too long for the side of the picture.
    sections: { apps: 'Aplicaciones', defaults: 'Cuentas', startup: 'Inicio' },
    heading: 'Aplicaciones y características',
    search: 'Web Connector',
    app: 'QuickBooks Web Connector',
    publisher: 'Intuit Inc.',
    modify: 'Modificar',
    uninstall: 'Desinstalar',
  },
  connectorFolder: {
    name: 'Explorador de archivos, en la carpeta QuickBooks. Está señalada la carpeta QBWebConnector, que hay que eliminar.',
    title: 'QuickBooks',
    folders: {
      program: 'Archivos de programa (x86)',
      common: 'Common Files',
      intuit: 'Intuit',
      quickBooks: 'QuickBooks',
    },
    columns: { name: 'Nombre', type: 'Tipo' },
    type: 'Carpeta de archivos',
    folder: 'QBWebConnector',
    other: 'Components',
  },
  tray: {
    name: 'Los íconos junto al reloj de Windows, abiertos con la flecha pequeña. El del Web Connector está señalado.',
    time: '9:41 a.m.',
    date: '3/14/2026',
  },
}
