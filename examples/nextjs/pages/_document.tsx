import Document, { type DocumentContext, Head, Html, Main, NextScript } from 'next/document'

/** Writes the answer's nonce on the scripts by which Next starts a page. */
export default class PagesRouterDocument extends Document<{ nonce: string | undefined }> {
  static override async getInitialProps(context: DocumentContext) {
    const nonce = context.req?.headers['x-nonce']
    return { ...(await Document.getInitialProps(context)), nonce: Array.isArray(nonce) ? nonce[0] : nonce }
  }

  override render() {
    const { nonce } = this.props
    return (
      <Html lang="en">
        <Head nonce={nonce} />
        <body>
          <Main />
          <NextScript nonce={nonce} />
        </body>
      </Html>
    )
  }
}
