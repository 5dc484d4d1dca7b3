// Everything works without this; with it, the design systems' components do a little more.
import { initAll } from './govuk-frontend.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()
