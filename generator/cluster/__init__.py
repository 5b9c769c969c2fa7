"""Other processes and machines that do orders, by way of Dask: who asks, and who works for them."""
