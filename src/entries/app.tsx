// app: the page's entry. A placeholder until the views land.

const root = document.querySelector('#app');
if (root === null) throw new Error('index.html has no #app');
root.append(document.createElement('main'));
