// Everything works without this; with it, the design systems' components do a little more.
// The page names the design system's script, because its address changes with its content.
const { dataset } = document.querySelector('script[data-design-system]')
const { initAll } = await import(dataset.designSystem)

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()
