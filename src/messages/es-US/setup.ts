import type { Messages, SetupMessages } from '../Messages'
import { atTime } from './grammar'

/** QuickBooksDesktopSetup, its stepper and its dialog. */
const setup: Messages['setup'] = {
  title: 'Conectar QuickBooks Desktop',
  steps: {
    choose_platform: 'Elija su QuickBooks',
    check_computer: 'Revise la computadora',
    install_connector: 'Instale el Web Connector',
    open_configuration: 'Abra el archivo de configuración',
    sign_in_connector: 'Inicie sesión en el Web Connector',
    confirm_company: '¿Es esta su empresa?',
    choose_schedule: 'Elija cuándo sincronizar',
    first_sync: 'Primera sincronización',
  },
  /** Where a step is done, in as few words as fit beside it. */
  places: { this_page: 'En esta página', quickbooks_computer: 'Computadora de QuickBooks' },
  stepOf: ({ step, total }) => `Paso ${step} de ${total}`,
  allDone: 'Todos los pasos están listos',
  /** Heard, not seen, when another step is shown. */
  announcement: ({ step, total, name }) => `Paso ${step} de ${total}: ${name}`,
  done: 'Listo',
  locked: 'Aún no disponible',
  lookingBack: 'Está viendo un paso ya terminado.',
  returnTo: ({ name }) => `Volver a “${name}”`,
  connectorLost: {
    title: 'Vuelva a abrir el Web Connector',
    intro: 'Tenía la sesión iniciada y dejó de comunicarse. Todo lo obtenido hasta ahora se conserva.',
  },
  inTheWay: {
    title: 'Despeje el camino en QuickBooks',
    intro: 'El Web Connector inició sesión, pero algo en la computadora de QuickBooks no lo deja seguir.',
  },
  reconnecting: {
    title: ({ companyName }) => `Está volviendo a conectar ${companyName}`,
    body: 'Abra en QuickBooks el mismo archivo de empresa que antes. Los datos ya obtenidos se conservan.',
  },
  disconnected: {
    title: 'Desconectada',
    body: 'Esta conexión terminó: ya no se lee nada y se conserva lo leído. Al volver a conectar se crean un archivo de configuración y una contraseña nuevos.',
    removed: 'Esta conexión se eliminó. Al volver a conectar se empieza una nueva.',
    button: 'Volver a conectar',
  },
  finish: 'Listo',
  once: { steps: { first_sync: 'Lectura de sus datos' } },
}

/** PlatformPicker: where the customer's QuickBooks runs. */
const platformPicker: Messages['platformPicker'] = {
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

/** RequirementsChecklist: what must be true of the QuickBooks computer. */
const requirementsChecklist: Messages['requirementsChecklist'] = {
  title: 'Revise la computadora con QuickBooks',
  intro: 'Lo demás solo funciona si esto se cumple. Revisarlo toma un minuto y le ahorra una hora.',
  introHosted: 'El Web Connector ya está ahí. Lo demás solo funciona si esto se cumple.',
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

/** Handoff: carrying on at the QuickBooks computer. */
const handoff: Messages['handoff'] = {
  open: 'Continuar en otra computadora',
  notOffered: 'Aquí no hay un enlace para otra computadora. Abra mejor esta página en la computadora de QuickBooks.',
  notAllowed: 'Está aquí por un enlace. Para otra computadora, pida uno nuevo a quien se lo envió.',
  title: 'Continúe en la computadora de QuickBooks',
  intro: 'Abra allí este enlace: abre estos pasos y nada más, sin iniciar sesión.',
  link: 'Enlace',
  copyLink: 'Copiar el enlace',
  oneUse: ({ time }) =>
    `Cada enlace funciona una sola vez. Este funciona hasta el ${time}. Envíelo solo a quien pueda configurar esta conexión.`,
  expired: ({ time }) => `Este enlace venció el ${time}. Cree uno nuevo.`,
  email: 'Enviar por correo',
  /** The provider's name, null while it isn't known. */
  emailSubject: ({ providerName }) =>
    providerName === null ? 'Conectar nuestro QuickBooks' : `Conectar ${providerName} con QuickBooks`,
  emailBody: ({ providerName, url, time }) =>
    [
      'Hola:',
      `Por favor, abra este enlace en la computadora donde está instalado QuickBooks Desktop. Con él se abren los pasos para ${providerName === null ? 'conectarlo' : `conectarlo con ${providerName}`}:`,
      url,
      `El enlace funciona una sola vez, hasta el ${time}. Si ya se usó o venció, respóndame y le envío uno nuevo.`,
      'Gracias',
    ].join('\n\n'),
  showQr: 'Mostrar código QR',
  hideQr: 'Ocultar código QR',
  qrName: 'Código QR del enlace',
  renew: 'Crear un enlace nuevo',
  made: ({ time }) =>
    `Se creó un enlace que se puede abrir hasta el ${time}. No se puede volver a mostrar. Un enlace nuevo anula este.`,
  end: 'Anular el enlace',
  endAccess: 'Quitar el acceso',
  ended: 'El enlace ya no funciona',
  waiting: 'Esperando a que se abra el enlace',
  waitingHint: 'Esta página avanza sola.',
  movedOn: 'La configuración avanzó',
  movedOnHint: 'El enlace no se ha abierto. Anúlelo si nadie lo necesita.',
  opened: ({ at }) => `El enlace se abrió ${atTime(at)}`,
  openedOnWindows: ({ at }) => `El enlace se abrió en una computadora con Windows ${atTime(at)}`,
  openedOn: ({ at, platform }) => `El enlace se abrió en ${platform} ${atTime(at)}`,
  openedHint: ({ time }) =>
    `Quien lo abrió puede terminar estos pasos hasta el ${time} y no ve nada más. Un enlace nuevo le quita el acceso.`,
  openedElsewhereHint:
    'Allí no está QuickBooks Desktop. Cree un enlace nuevo y ábralo en la computadora de QuickBooks. Así se anula este.',
}

/** What is said while QuickBooks Desktop is set up or taken away, and in the pictures of its computer. */
export const setupMessages: SetupMessages = {
  setup,
  platformPicker,
  requirementsChecklist,
  handoff,
}
